import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenSpelling, isShouting, lastSentence } from "../../../src/import/facts/spelling.ts";

describe("evenSpelling", () => {
  it.each([
    ["Huyện uỷ", "huyện ủy"],
    ["HUYỆN ỦY", "huyện ủy"],
    ["Ứng Hoà", "ứng hòa"],
    ["khoá XXI", "khóa xxi"],
    ["Ðảng bộ", "đảng bộ"],
    ["Hoàng Mai", "hoàng mai"],
    ["quý", "quý"],
    ["Gia\u00a0Lâm\t2020", "gia lâm 2020"],
    ["Đảng".normalize("NFD"), "đảng"],
  ])("%s is %s", (text, even) => expect(evenSpelling(text)).toBe(even));

  it("keeps every letter in its place, whatever the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(evenSpelling(text)).toHaveLength(text.normalize("NFC").length);
      }),
    );
    expect(evenSpelling("İ uỷ")).toBe("İ ủy");
  });
});

it.each([
  ["HUYỆN ỦY HỌP", true],
  ["HUYỆN ỦY họp", false],
  ["UB", false],
  ["2020", false],
  ["", false],
])("isShouting: %s is %s", (text, shouting) => expect(isShouting(text)).toBe(shouting));

it.each([
  ["Hội nghị họp. Huyện ủy", "Huyện ủy"],
  ["ở TP. Hà Nội, TX. Sơn Tây", "ở TP. Hà Nội, TX. Sơn Tây"],
  ["Gia Lâm: họp", "họp"],
  ["bàn việc; Huyện ủy", "Huyện ủy"],
  ["15.30 giờ", "15.30 giờ"],
  ["", ""],
])("lastSentence: %s", (text, last) => expect(lastSentence(text)).toBe(last));
