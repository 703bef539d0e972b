import { describe, expect, it } from "vitest";
import { sentenceAround } from "../../src/documents/sentence.ts";

/** The rest of the sentence around `|…|` in a text. */
function around(marked: string) {
  const from = marked.indexOf("|");
  const to = marked.lastIndexOf("|") - 1;
  return sentenceAround(marked.replaceAll("|", ""), from, to);
}

describe("sentenceAround", () => {
  it.each([
    ["|X|", "", ""],
    ["Học |X| ở xã.", "Học ", " ở xã."],
    ["Câu một. Học |X|! Câu ba.", "Học ", "!"],
    ["Câu một?\nHọc |X| ở\nxã", "Học ", " ở xã"],
    ["Theo \ufffc, học |X|\ufff9 ở xã.", "Theo …, học ", " ở xã."],
    ["“Câu một.” Đọc |X|.", "Đọc ", "."],
    ["Học tại TP. hà nội |X| v.v. và thôi.", "Học tại TP. hà nội ", " v.v. và thôi."],
    ["Năm 15.8 tỷ, |X|  rồi\u00a0 nghỉ. Đã xong.", "Năm 15.8 tỷ, ", " rồi nghỉ."],
  ])("keeps the sentence of %j", (marked, before, after) => {
    expect(around(marked)).toEqual({ before, after });
  });

  it("cuts a long sentence at words, and says so", () => {
    const { before, after } = around(`${"chữ ".repeat(90)}|X|${" chữ".repeat(90)}`);
    expect(before).toMatch(/^… chữ /);
    expect(after).toMatch(/ chữ …$/);
    expect(Math.max(before.length, after.length)).toBeLessThan(185);
  });

  it("reads the end of a sentence at any length in no time", () => {
    const text = `${".".repeat(500_000)}X${'."'.repeat(250_000)}`;
    expect(sentenceAround(text, 500_000, 500_001).before.length).toBeLessThan(185);
  });
});
