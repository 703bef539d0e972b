import { describe, expect, it } from "vitest";
import { proposePeople } from "../../src/people/proposePeople.ts";
import { knownIn } from "./places.ts";

const read = (text: string, district = "gia-lam") =>
  proposePeople(text, knownIn(district)).map(({ name, role, body }) => [name, role, body]);

describe("a phrase of office and name", () => {
  it.each([
    [
      "Bí thư Huyện ủy, Chủ tịch UBND huyện Lê Anh Thử phát biểu khai mạc",
      "gia-lam",
      ["Lê Anh Thử", "Bí thư Huyện ủy, Chủ tịch UBND huyện", "gia-lam"],
    ],
    [
      "Dự hội nghị có đồng chí Nguyễn Văn Thử – Thành uỷ viên, Bí thư Huyện uỷ",
      "thuong-tin",
      ["Nguyễn Văn Thử", "Thành uỷ viên, Bí thư Huyện uỷ", "thuong-tin"],
    ],
    [
      "Phó Bí thư Thường trực Quận ủy Hoàng Mai Nguyễn Xuân Thử cho biết",
      "gia-lam",
      ["Nguyễn Xuân Thử", "Phó Bí thư Thường trực Quận ủy", "hoang-mai"],
    ],
    [
      "Chủ tịch UBND quận Hai Bà Trưng Vũ Thử Nghiệm",
      "gia-lam",
      ["Vũ Thử Nghiệm", "Chủ tịch UBND quận", "hai-ba-trung"],
    ],
    [
      "Đ/c Vũ Đức Thử - UVBTV, Trưởng Ban Tổ chức Thành ủy chủ trì",
      "gia-lam",
      ["Vũ Đức Thử", "UVBTV, Trưởng Ban Tổ chức Thành ủy", "ha-noi"],
    ],
    [
      "Bí thư Thị ủy, ông Phạm Thử Tên đọc báo cáo",
      "son-tay",
      ["Phạm Thử Tên", "Bí thư Thị ủy", "son-tay"],
    ],
    [
      "bà Trần Thị Mẫu, Chủ tịch HĐND huyện Thanh Trì, dự",
      "gia-lam",
      ["Trần Thị Mẫu", "Chủ tịch HĐND huyện", "thanh-tri"],
    ],
    [
      "Ủy viên Trung ương Đảng, Phó Bí thư Thành ủy Hà Nội Đỗ Thử Văn",
      "gia-lam",
      ["Đỗ Thử Văn", "Ủy viên Trung ương Đảng, Phó Bí thư Thành ủy", "ha-noi"],
    ],
    [
      "nguyên Bí thư Huyện ủy Lê Anh Thử về dự",
      "gia-lam",
      ["Lê Anh Thử", "nguyên Bí thư Huyện ủy", "gia-lam"],
    ],
    [
      "Người mở đầu là Lê Anh Thử, khi ấy vừa là Bí thư Huyện ủy",
      "gia-lam",
      ["Lê Anh Thử", "Bí thư Huyện ủy", "gia-lam"],
    ],
  ])("%s", (text, district, found) => {
    expect(read(text, district)).toEqual([found]);
  });

  it("gives each of a list the office beside the name", () => {
    const text =
      "Trần Đình Thử, Thành ủy viên, Phó trưởng ban thường trực, và Nguyễn Thanh Mẫu, Phó trưởng Ban Tổ chức Thành ủy";
    expect(read(text)).toEqual([
      ["Trần Đình Thử", "Thành ủy viên, Phó trưởng ban thường trực", "ha-noi"],
      ["Nguyễn Thanh Mẫu", "Phó trưởng Ban Tổ chức Thành ủy", "ha-noi"],
    ]);
    expect(read("Bí thư Huyện ủy Lê Anh Thử, Chủ tịch UBND huyện Bùi Văn Mẫu")).toEqual([
      ["Lê Anh Thử", "Bí thư Huyện ủy", "gia-lam"],
      ["Bùi Văn Mẫu", "Chủ tịch UBND huyện", "gia-lam"],
    ]);
  });
});

describe("what is no office-holder of ours", () => {
  it.each([
    ["a place and half a name", "Phó Bí thư Quận ủy Hoàng Mai Nguyễn đã nói", "hoang-mai"],
    ["a committee whose place begins like a name", "Bí thư Quận ủy Ngô Quyền nói", "hoang-mai"],
    ["another's secretary", "Bí thư Quận ủy Lê Chân Nguyễn Văn Thử nói", "hoang-mai"],
    ["another province", "Bí thư Tỉnh ủy Hưng Yên Nguyễn Văn Thử", "gia-lam"],
    ["another city", "Bí thư Thành ủy Hồ Chí Minh Nguyễn Văn Thử", "gia-lam"],
    ["a place of our name and another kind", "Bí thư Thị ủy Hoàng Mai Nguyễn Văn Thử", "gia-lam"],
    ["a ward of our name", "Bí thư Đảng ủy phường Ba Đình Lê Văn Mẫu", "ba-dinh"],
    ["a commune", "Chủ tịch UBND xã Dương Xá Nguyễn Văn Thử", "gia-lam"],
    ["a guest's committee", "Đoàn huyện Thử Xa do Bí thư Huyện ủy Lê Văn Thử dẫn đầu", "gia-lam"],
    ["a committee of the other kind", "Bí thư Quận ủy Lê Văn Thử", "gia-lam"],
    ["a name in the next sentence", "Về phía Bí thư Huyện ủy. Lê Anh Thử đi.", "gia-lam"],
    ["a name in the next item", "- Bí thư Huyện ủy\n- Lê Anh Thử", "gia-lam"],
    ["a name without an office", "đồng chí Nguyễn Văn Thử phát biểu", "gia-lam"],
    [
      "an office far from the name",
      "Bí thư Huyện ủy họp với các hộ dân, Lê Anh Thử nói",
      "gia-lam",
    ],
    ["no surname", "Bí thư Huyện ủy Hội Nghị Thử", "gia-lam"],
  ])("%s", (_, text, district) => {
    expect(read(text, district)).toEqual([]);
  });
});

describe("a proposal", () => {
  it("has the words it was read from and their line, in captions and over a wrapped line too", () => {
    const text =
      "Mở đầu.\n\n![Bí thư Huyện ủy **Lê Anh Thử** nói]()\n\nHôm ấy Bí thư Huyện ủy\nBùi Văn Mẫu";
    expect(proposePeople(text, knownIn("gia-lam"), 10)).toMatchObject([
      { literal: "Bí thư Huyện ủy Lê Anh Thử", line: 12, sure: true },
      { literal: "Bí thư Huyện ủy Bùi Văn Mẫu", line: 14, sure: true },
    ]);
  });

  it.each([
    ["with a comma between", "Bí thư Huyện ủy, Lê Anh Thử"],
    ["of five syllables", "Bí thư Huyện ủy Gia Lâm Lê Anh Thử Tên Dài"],
    ["beside another place", "Tại huyện Thử Xa, Bí thư Huyện ủy Gia Lâm Lê Anh Thử"],
  ])("is not sure %s", (_, text) => {
    expect(proposePeople(text, knownIn("gia-lam")).map(({ sure }) => sure)).toEqual([false]);
  });
});

it.each([
  "Bí thư Huyện ủy ",
  "Nguyễn ",
  "Chủ tịch ",
  "[a](",
  "Lê Anh Thử, ",
  "huyện X ",
])("a megabyte of %j takes no more than seconds", (part) => {
  const begun = performance.now();
  proposePeople(part.repeat(Math.floor(1e6 / part.length)), knownIn("gia-lam"));
  expect(performance.now() - begun).toBeLessThan(8_000);
}, 20_000);
