import { describe, expect, it } from "vitest";
import { meetingsIn } from "../../../../src/import/facts/term/meetingsIn.ts";
import { districtOf, termOf } from "../../../fixture.ts";

const ordinal = (value: string) => ({ value, sources: ["sổ thử"], certainty: "verified" as const });
const terms = [
  termOf("2015-2020", { ordinal: ordinal("XXI") }),
  termOf("2020-2025", { ordinal: ordinal("XXII") }),
];

/** The meetings of Gia Lâm in a text of 2020-2025: count, years, and whether the words name the committee. */
const read = (...texts: string[]) =>
  meetingsIn(texts, districtOf({ terms }), "2020-2025").map(
    (meeting) => `${meeting.ordinal} ${meeting.term}${meeting.stated ? "" : " ?"}`,
  );

describe("a meeting of the district's committee", () => {
  it.each([
    ["Hội nghị Ban Chấp hành Đảng bộ huyện Gia Lâm lần thứ Năm", "5 2020-2025"],
    ["Hội nghị Ban Chấp hành Đảng bộ huyện Gia Lâm lần thứ 36", "36 2020-2025"],
    ["Ban chấp hành Đảng bộ huyện Gia Lâm tổ chức Hội nghị lần thứ mười bốn", "14 2020-2025"],
    ["BCH Đảng bộ huyện khoá XXII họp lần thứ hai mươi lăm", "25 2020-2025"],
    ["Hội nghị lần thứ 22 (mở rộng) Ban Chấp hành Đảng bộ huyện Gia Lâm", "22 2020-2025"],
    ["Hội nghị lần thứ 3, Ban Chấp hành Đảng bộ huyện, khóa XXI", "3 2015-2020"],
    ["Huyện uỷ Gia Lâm tổ chức hội nghị lần thứ 7", "7 2020-2025"],
    ["Hội nghị lần thứ 4 Huyện ủy Gia Lâm", "4 2020-2025"],
    [
      "Bà Thử, Ủy viên Ban Thường vụ Huyện ủy, dự Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 8",
      "8 2020-2025",
    ],
    ["Hội nghị Ban Chấp hành lần thứ 9", "9 2020-2025 ?"],
  ])("%s: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(read(text.normalize("NFD"))).toEqual([expected]);
  });

  it("is one however often it is counted, and is as sure as its surest words", () => {
    expect(
      read(
        "Hội nghị Ban Chấp hành lần thứ 5",
        "Ban Chấp hành Đảng bộ huyện Gia Lâm họp lần thứ Năm.",
      ),
    ).toEqual(["5 2020-2025"]);
  });
});

describe("no meeting of the district's committee", () => {
  it.each([
    "Đại hội đại biểu Đảng bộ huyện Gia Lâm lần thứ XXII",
    "Hội nghị triển khai Nghị quyết Đại hội Đảng bộ huyện lần thứ XXII",
    "Hội nghị Ban Chấp hành Đảng bộ quận Thử Nghiệm lần thứ 5",
    "Hội nghị Ban Thường vụ Huyện ủy Gia Lâm lần thứ 12",
    "Hội nghị lần thứ 12 Ban Thường vụ Huyện ủy",
    "Ủy ban Kiểm tra Huyện ủy họp lần thứ 6",
    "Hội nghị Ban Chấp hành Đảng bộ thành phố lần thứ 9",
    "Thành ủy họp lần thứ hai mươi lăm",
    "Hội nghị lần thứ 7 Ban Chấp hành Trung ương Đảng khóa XIII",
    "Quán triệt Nghị quyết Hội nghị Trung ương 4",
    "Huyện ủy Gia Lâm quán triệt Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương",
    "Huyện ủy Gia Lâm quán triệt Nghị quyết Hội nghị lần thứ tám",
    "Huyện ủy Gia Lâm dự Hội nghị lần thứ tám của Thành ủy",
    "Kỳ họp thứ 9, HĐND huyện Gia Lâm",
    "Quốc hội khóa XV họp phiên thứ 2",
    "Hội nghị Ban Chấp hành Đảng bộ xã Thử lần thứ 3",
    "Hội nghị Ban Chấp hành Hội Nông dân huyện lần thứ 3",
    "Hội nghị lần thứ 4",
    "Hội nghị Ban Chấp hành Đảng bộ huyện khóa XVIII lần thứ 4",
    "",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  it("in a text of several bodies, where each ordinal stays with its own", () => {
    const text =
      "Ban Chấp hành Đảng bộ huyện Gia Lâm khóa XXII họp lần thứ Năm, bàn việc thực hiện Nghị quyết Đại hội XVII " +
      "Đảng bộ thành phố, Đại hội XIII của Đảng, bầu cử đại biểu Quốc hội khóa XV và kỳ họp thứ 9 HĐND huyện.";
    expect(read(text)).toEqual(["5 2020-2025"]);
  });

  it("quickly in what is no text at all", () => {
    const started = performance.now();
    for (const piece of ["lần thứ ", "ban chấp hành ", "1", "họp lần thứ 5 "])
      expect(read(piece.repeat(20_000)).length).toBeLessThan(2);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
