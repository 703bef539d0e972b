import fc from "fast-check";
import { expect, it } from "vitest";
import { countOf } from "../../../../src/import/facts/term/numerals.ts";
import { ordinalsIn } from "../../../../src/import/facts/term/ordinalsIn.ts";
import { toRoman } from "../../../../src/text/roman.ts";

it.each([
  ["I", 1],
  ["XXIV", 24],
  ["xxiii", 23],
  ["36", 36],
  ["04", 4],
  ["Nhất", 1],
  ["nhất", 1],
  ["NHẤT", 1],
  ["hai", 2],
  ["Nhì", 2],
  ["tư", 4],
  ["bốn", 4],
  ["Năm", 5],
  ["bẩy", 7],
  ["mười", 10],
  ["mười một", 11],
  ["mười bốn", 14],
  ["Mười Lăm", 15],
  ["hai mươi", 20],
  ["hai mươi mốt", 21],
  ["hai mươi tư", 24],
  ["hai mươi lăm", 25],
  ["hai mươi nhăm", 25],
  ["ba mươi sáu", 36],
  ["Hai mươi lăm".normalize("NFD"), 25],
])("%s is %i", (printed, count) => {
  expect(countOf(printed)).toBe(count);
});

it.each([
  "",
  "0",
  "00",
  "IIII",
  "VX",
  "vi",
  "mới",
  "này",
  "123",
  "mươi",
  "XC",
])("“%s” is no count", (printed) => expect(countOf(printed)).toBeUndefined());

it("the next word is no part of a count: the tenth of the year 2021 is not the fifteenth", () => {
  const [one] = ordinalsIn({ line: 1, text: "Hội nghị lần thứ mười năm 2021" });
  expect(one).toMatchObject({ ordinal: 10, literal: "lần thứ mười" });
  const [two] = ordinalsIn({ line: 1, text: "Hội nghị lần thứ Hai năm 2021" });
  expect(two).toMatchObject({ ordinal: 2, literal: "lần thứ Hai" });
});

it("Roman and Arabic figures of one number agree", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 89 }), (count) => {
      expect(countOf(toRoman(count))).toBe(count);
      expect(countOf(String(count))).toBe(count);
    }),
  );
});
