import fc from "fast-check";
import { expect, it } from "vitest";
import { eachWord } from "../../src/text/eachWord.ts";
import { wordsOf } from "../../src/text/spelling.ts";

function wordsBy(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

it.each([
  "Ở “Đống Đa”, số31-QĐ/TW.",
  "Tim ❤️ \u0301 1\u0301a",
  "đống đa".normalize("NFD"),
  "Москва 東京 𝒜𝒷c x² Ⅻ",
  "",
  "cuối",
  "\ud800a \udc00b",
])("finds the words that are found one by one: %j", (text) => {
  expect(wordsBy(text)).toEqual(wordsOf(text).map(({ word }) => word));
});

it("finds them in any text", () => {
  const part = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("a", "ế", "1", "\u0301", " ", "-", "東", "𝒜", "\u{1e955}"),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join("");
      expect(wordsBy(text)).toEqual(wordsOf(text).map(({ word }) => word));
    }),
  );
});
