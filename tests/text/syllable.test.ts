import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { spell } from "../../src/text/syllable.ts";

const spelled = (word: string) => {
  const spelling = spell(word);
  if (!spelling) throw new Error(`${word} has no spelling`);
  return spelling;
};

/** A word of the letters of a syllable with any marks, as they may stand in a text. */
const words = fc
  .array(fc.constantFrom(..."aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz"), { minLength: 1, maxLength: 9 })
  .chain((letters) =>
    fc
      .record({
        tone: fc.constantFrom("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"),
        place: fc.nat(letters.length - 1),
      })
      .map(({ tone, place }) =>
        letters
          .map((letter, i) => (i === place ? letter + tone : letter))
          .join("")
          .normalize("NFC"),
      ),
  );

describe("the spelling of a word", () => {
  it("begins with its looser spellings, and differs where the word differs", () => {
    fc.assert(
      fc.property(words, words, (word, other) => {
        const { exact, same, loose } = spelled(word);
        expect(exact.startsWith(same) && same.startsWith(loose)).toBe(true);
        if (word !== other) expect(spelled(other).exact.startsWith(exact)).toBe(false);
      }),
    );
  });

  it("is loosely that of the word without marks", () => {
    const i = (word: string) => word.replaceAll("y", "i");
    fc.assert(
      fc.property(words, (word) => {
        expect(i(spelled(word).loose)).toBe(i(spelled(fold(word)).loose));
      }),
    );
  });

  it.each([
    ["uỷ", "ủy"],
    ["hoà", "hòa"],
    ["khoẻ", "khỏe"],
    ["quí", "quý"],
    ["quít", "quýt"],
    ["lí", "lý"],
    ["kĩ", "kỹ"],
    ["tỉ", "tỷ"],
    ["mĩ", "mỹ"],
    ["sĩ", "sỹ"],
    ["ðống", "đống"],
  ])("is the same for %s and %s, though not exactly", (one, other) => {
    expect(spelled(one).same).toBe(spelled(other).same);
    expect(spelled(one).exact).not.toBe(spelled(other).exact);
  });

  it.each([
    ["đã", "đa"],
    ["hoa", "hòa"],
    ["thủy", "thủi"],
    ["dong", "đong"],
    ["an", "anh"],
  ])("is not the same for %s and %s", (one, other) => {
    expect(spelled(one).same).not.toBe(spelled(other).same);
  });

  it("does not begin as that of a longer word does", () => {
    expect(spelled("anh").loose.startsWith(spelled("an").loose)).toBe(false);
  });

  it.each(["москва", "škoda", "ữ̉", "đð", ""])("is not for what is no such word: %s", (word) => {
    expect(spell(word)).toBeUndefined();
  });
});
