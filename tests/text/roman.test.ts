import fc from "fast-check";
import { expect, it } from "vitest";
import { fromRoman, toRoman } from "../../src/text/roman.ts";

it.each([
  [1, "I"],
  [4, "IV"],
  [9, "IX"],
  [14, "XIV"],
  [22, "XXII"],
  [24, "XXIV"],
  [40, "XL"],
  [49, "XLIX"],
  [50, "L"],
  [89, "LXXXIX"],
])("writes %i as %s", (count, roman) => {
  expect(toRoman(count)).toBe(roman);
});

it("reads back what it writes, up to 89", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 89 }), (count) => {
      expect(fromRoman(toRoman(count))).toBe(count);
    }),
  );
});

it.each([
  "",
  "IIII",
  "VV",
  "IVI",
  "XXl",
  "xxii",
  "22",
  "XXII ",
  "ХХІ",
  "LXXXX",
  "LL",
  "XC",
  "C",
])("reads no number in %j", (written) => {
  expect(fromRoman(written)).toBeUndefined();
});

it("reads only what it would write", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."IVXL"), maxLength: 8 }), (written) => {
      const count = fromRoman(written);
      expect(count === undefined || (count <= 89 && toRoman(count) === written)).toBe(true);
    }),
  );
});
