import { describe, expect, it } from "vitest";
import { ordinalsIn } from "../../../../src/import/facts/term/ordinalsIn.ts";

/** Each ordinal of a text as `body what ordinal`. */
const read = (text: string) =>
  ordinalsIn({ text, line: 1 }).map(({ body, what, ordinal }) => `${body} ${what} ${ordinal}`);

describe("one ordinal", () => {
  it.each([
    ["Đại hội đại biểu Đảng bộ quận Thử lần thứ IV", "district congress 4"],
    ["Đại hội đại biểu lần thứ IV Đảng bộ quận Thử", "district congress 4"],
    ["Đại hội Đảng bộ quận lần thứ IV", "district congress 4"],
    ["Đại hội lần thứ IV Đảng bộ quận", "district congress 4"],
    ["Đại hội lần thứ XXIV, Đảng bộ huyện", "unstated congress 24"],
    ["Đại hội lần thứ XXIV nhiệm kỳ 2020-2025 của Đảng bộ huyện", "district congress 24"],
    ["Đại hội Đảng bộ huyện khoá XXI", "district congress 21"],
    ["Đại hội Đảng bộ huyện lần thứ Nhất", "district congress 1"],
    ["ĐẠI HỘI ĐẢNG BỘ HUYỆN LẦN THỨ XXIV", "district congress 24"],
    ["Ðại hội Ðảng bộ huyện lần thứ XXIV", "district congress 24"],
    ["Đại hội XVII Đảng bộ TP", "city congress 17"],
    ["Đại hội lần thứ XVII Đảng bộ thành phố Hà Nội", "city congress 17"],
    ["Đại hội Đảng bộ Thành phố lần thứ XVII", "city congress 17"],
    ["Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "nation congress 13"],
    ["Đại hội toàn quốc lần thứ XIII của Đảng", "nation congress 13"],
    ["Đại hội lần thứ XIII của Đảng", "nation congress 13"],
    ["Đại hội Đảng lần thứ XIII", "nation congress 13"],
    ["Đại hội XIII của Đảng", "nation congress 13"],
    ["Nghị quyết Đại hội XX", "unstated congress 20"],
    ["Đại hội khóa XXV", "unstated congress 25"],
    ["Đại hội lần thứ 28", "unstated congress 28"],
    ["Đại hội Đảng bộ phường Thử lần thứ III", "grassroots congress 3"],
    ["Đại hội Chi bộ thôn Thử lần thứ XI", "grassroots congress 11"],
    ["Đại hội MTTQ Việt Nam huyện Thử lần thứ XX", "other congress 20"],
    ["Đại hội Đoàn TNCS Hồ Chí Minh quận Thử lần thứ V", "other congress 5"],
    ["Đại hội thi đua yêu nước huyện lần thứ VI", "other congress 6"],
    ["Ban Chấp hành Đảng bộ huyện khóa XXIII", "district committee 23"],
    ["BCH Đảng bộ huyện khoá XXIII", "district committee 23"],
    ["Ban chấp hành Đảng bộ Quận Thử (khóa V)", "district committee 5"],
    ["Ban Chấp hành Đảng bộ quận Thử, khóa IV họp", "district committee 4"],
    ["Huyện uỷ khóa 11", "district committee 11"],
    ["Thị ủy khóa XX", "district committee 20"],
    ["Ban Chấp hành khóa XXIII", "unstated committee 23"],
    ["Thành ủy khóa XVII", "city committee 17"],
    ["Ban Chấp hành Đảng bộ thành phố khóa XVII", "city committee 17"],
    ["Bộ Chính trị khóa XII", "nation committee 12"],
    ["Ban Chấp hành Trung ương Đảng khóa XIII", "nation committee 13"],
    ["đại biểu Quốc hội khóa XV", "assembly committee 15"],
    ["HĐND quận khóa XX", "council committee 20"],
    ["HĐND thành phố khóa XVI", "council committee 16"],
    ["Đảng ủy phường Thử khóa II", "grassroots committee 2"],
    ["Hội nghị Ban Chấp hành Đảng bộ huyện Thử lần thứ Năm", "district meeting 5"],
    ["Hội nghị Ban Chấp hành Đảng bộ quận lần thứ 36", "district meeting 36"],
    ["Ban chấp hành Đảng bộ huyện tổ chức Hội nghị lần thứ mười bốn", "district meeting 14"],
    ["Hội nghị lần thứ 4", "unstated meeting 4"],
    ["Thành ủy họp lần thứ hai mươi lăm", "city meeting 25"],
    ["Kỳ họp thứ 9, HĐND huyện", "council meeting 9"],
    ["Hội nghị Trung ương 4", "nation meeting 4"],
    ["Hội nghị triển khai Nghị quyết Đại hội Đảng bộ quận lần thứ IV", "district congress 4"],
    ["Sau Đại hội, hội nghị lần thứ ba", "unstated meeting 3"],
  ])("%s: %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
    expect(read(text.normalize("NFD"))).toEqual([expected]);
  });

  it.each([
    "lần thứ này",
    "khóa mới",
    "khóa học 2020",
    "toàn khóa",
    "Chương trình công tác toàn khóa 2020",
    "lần thứ 3/7",
    "khóa 2.500",
    "lần 100",
    "Đại hội vì dân",
    "ba lần năm nay",
    "",
  ])("none: %s", (text) => expect(read(text)).toEqual([]));
});

describe("several ordinals of different bodies in one sentence", () => {
  it.each([
    [
      "Thực hiện 10 chương trình của Thành ủy khóa XVII; Nghị quyết Đại hội lần thứ XVII Đảng bộ thành phố; Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; bầu cử đại biểu Quốc hội khóa XV.",
      ["city committee 17", "city congress 17", "nation congress 13", "assembly committee 15"],
    ],
    [
      "Ban Chấp hành Đảng bộ huyện khóa XXIII trình Đại hội đại biểu Đảng bộ huyện Thử lần thứ XXIV",
      ["district committee 23", "district congress 24"],
    ],
    [
      "Năm đầu thực hiện Nghị quyết Đại hội lần thứ IV Đảng bộ quận và Đại hội XVII Đảng bộ TP",
      ["district congress 4", "city congress 17"],
    ],
    [
      "Ban Chấp hành Đảng bộ Quận khóa XXV tổ chức Hội nghị lần thứ 22",
      ["district committee 25", "district meeting 22"],
    ],
    [
      "Đại hội Đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XIII; Huyện ủy khóa XXIII",
      ["nation congress 13", "district committee 23"],
    ],
    ["Nghị quyết Trung ương 4 (khóa XI, XII)", ["nation committee 11", "nation committee 12"]],
    ["Các Huyện ủy khóa XXI và XXII", ["district committee 21", "district committee 22"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

it("gives the words, their line, where they begin, and the name printed with the body", () => {
  const text = "Sáng qua, Ban Chấp hành Đảng bộ huyện Gia Lâm  khóa XXII họp.";
  expect(ordinalsIn({ text, line: 7 })).toEqual([
    {
      body: "district",
      what: "committee",
      ordinal: 22,
      literal: "khóa XXII",
      line: 7,
      index: text.indexOf("khóa"),
      name: "Gia Lâm",
      gap: 2,
    },
  ]);
});

it.each([
  ["ordinals", "khóa XXII, ".repeat(30_000)],
  ["spaces", `khóa${" ".repeat(300_000)}XXII`],
  ["congresses", "đại hội đảng bộ ".repeat(20_000)],
  ["numerals", `khóa ${"X".repeat(300_000)}`],
  ["words", `lần thứ ${"hai mươi ".repeat(30_000)}`],
])("reads %s without end in short time", (_, text) => {
  const start = performance.now();
  ordinalsIn({ text, line: 1 });
  expect(performance.now() - start).toBeLessThan(3000);
});
