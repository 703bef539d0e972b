import { describe, expect, it } from "vitest";
import { marksHash, pairMarks, wordsOf } from "../../src/text/spelling.ts";

const words = (text: string) => wordsOf(text).map(({ word }) => word);
const marks = (text: string) => {
  const [first, second] = wordsOf(text);
  if (!first || !second) throw new Error(`${text} has no two words`);
  return pairMarks(marksHash(first.spelling), marksHash(second.spelling));
};

describe("the words of a text", () => {
  it("are its letters and numbers, with their places", () => {
    expect(wordsOf("Ở “Đống Đa”.").map(({ word, index }) => [word, index])).toEqual([
      ["Ở", 0],
      ["Đống", 3],
      ["Đa", 8],
    ]);
  });

  it("part numbers from letters, so that words glued to them are found", () => {
    expect(words("số31-QĐ/TW")).toEqual(["số", "31", "QĐ", "TW"]);
  });

  it("are no marks without a letter", () => {
    expect(words("Tim ❤️ \u0301 1\u0301")).toEqual(["Tim", "1"]);
  });

  it("are spelled alike in any case, and when they are decomposed", () => {
    const [spelling] = wordsOf("đống");
    for (const other of ["ĐỐNG", "Đống", "đống".normalize("NFD")]) {
      expect(wordsOf(other)[0]?.spelling).toEqual(spelling?.spelling);
    }
  });

  it("are found without their marks where they are not Vietnamese", () => {
    expect(wordsOf("Škoda")[0]?.spelling).toEqual({
      exact: "skodaz",
      same: "skodaz",
      loose: "skodaz",
    });
  });
});

describe("the marks of two words", () => {
  it("are the same for two ways of writing a syllable, and no other for other marks", () => {
    expect(marks("uỷ ban")).toBe(marks("ủy ban"));
    expect(marks("đống đa")).not.toBe(marks("đông đa"));
    expect(marks("đống đa")).not.toBe(marks("đa đống"));
  });

  it("have nothing of their letters", () => {
    expect(marks("đống đa")).toBe(marks("đống đang"));
    expect(marks("dong da")).toBe(marks("hoa ban"));
  });
});
