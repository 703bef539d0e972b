import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, encodeText, joinEncoded, spellingsIn } from "../../src/text/searchText.ts";

const shown = (encoded: string) =>
  decodeText(encoded)
    .map(
      ({ before, word, after, spaced }, i) =>
        `${i > 0 && spaced ? " " : ""}${before}${word}${after}`,
    )
    .join("")
    .replace(/\s+/g, " ");

const SAMPLE =
  "ĐẢNG uỷ, “Nghị quyết” 15-NQ/TU – kĩ sư Quý; 12.094,5 tỷ… kWh GRDPs café Москва số31-QĐ/TW a@b.c ~^`_\\";

describe("an encoded text", () => {
  it("shows the text that it was made of", () => {
    expect(shown(encodeText(SAMPLE))).toBe(SAMPLE);
  });

  it("shows any text that it was made of, with single spaces", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(texts, (text) => {
        const plain = text.normalize("NFC").replace(/\s+/g, " ").trim();
        expect(shown(encodeText(text))).toBe(plain);
      }),
    );
  });

  it("has of each word nothing but small letters, which the index tool does not cut", () => {
    const sample = encodeText(SAMPLE.replace("Москва", ""));
    const cores = sample.split(" ").map((token) => token.replace(/[^A-Za-z0-9\u0080-\uffff]/g, ""));
    expect(cores.filter((core) => !/^[a-z]*$/.test(core))).toEqual([]);
  });

  it("is the same from decomposed text", () => {
    expect(encodeText(SAMPLE.normalize("NFD"))).toBe(encodeText(SAMPLE));
  });

  it("parts numbers from letters, so that words glued to them are found", () => {
    const spellings = spellingsIn("số31-QĐ/TW").map(({ exact }) => exact);
    expect(decodeText(encodeText("số31-QĐ/TW")).map(({ spelling }) => spelling)).toEqual(spellings);
    expect(spellings).toHaveLength(4);
  });

  it("gives no place of its own to signs between words, so that phrases reach over them", () => {
    const places = decodeText(encodeText("nhiệm kỳ 2020 - 2025 – … hết ."));
    expect(places.map(({ before, word }) => before + word)).toEqual([
      "nhiệm",
      "kỳ",
      "2020",
      "- 2025",
      "– … hết",
      ".",
    ]);
  });

  it("takes no mark without a letter for a word", () => {
    expect(spellingsIn("❤️ \u0301 1\u0301")).toEqual(spellingsIn("1"));
    expect(shown(encodeText("Tim ❤️ đỏ"))).toBe("Tim ❤️ đỏ");
  });

  it("never holds what the index tool takes for an order", () => {
    expect(encodeText("___PAGEFIND_WEIGHT___9 chữ")).not.toContain("_");
  });

  it("has a place of its own between paragraphs", () => {
    const places = decodeText(joinEncoded([encodeText("một\n\nhai"), "", encodeText("ba")]));
    expect(places.map(({ word }) => word)).toEqual(["một", "", "hai", "", "ba"]);
  });
});
