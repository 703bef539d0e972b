import { describe, expect, it } from "vitest";
import { errorAt, goodRegistry, judgeChange } from "../../fixture.ts";

const registry = await goodRegistry();

const front = { rights: "link", source: "{ name: Báo Thử, url: https://bao-thu.example/1 }" };
const tooMuch = (sentences: number, characters: number) => ({
  rule: "body-fits-rights",
  message: `Bài rights: link mà nội dung dài ${sentences} câu, ${characters} ký tự`,
  expected: "nhiều nhất 3 câu của ta trong một đoạn, không ảnh, không chép bài gốc",
});

describe("body-fits-rights for a link record", () => {
  it.each([
    ["nothing", ""],
    ["three sentences", "\nMột câu. Hai câu? Ba câu!\n"],
    ["short forms with a full stop", "\nHọp ở TP. Hà Nội và Q. Đống Đa. Hai. Ba.\n"],
    ["numbers with points", "\nThu 15.800 đồng. Họp lúc 14.30. Đạt 43.8 điểm.\n"],
    ["a quoted end", "\nMột “câu.” Hai câu… Ba câu.\n"],
    ["700 characters", `\n${"a".repeat(700)}\n`],
  ])("accepts %s", (_, body) => {
    expect(judgeChange(registry, { front, body })).toEqual([]);
  });

  it.each([
    ["four sentences", "Một câu. Hai câu. Ba câu. Bốn câu.", 4, 34],
    ["a second paragraph", "Một.\n\nHai.", 2, 10],
    ["a list", "- một\n- hai", 1, 11],
    ["a heading", "# Một", 1, 5],
    ["a quotation", "> Một.", 1, 6],
    ["a table", "| a |\n| - |", 1, 11],
    ["an image", "![Một](anh-thu.png)", 1, 19],
    ["an image within a sentence", "Xem ![ảnh](anh-thu.png) này.", 1, 28],
    ["701 characters", "a".repeat(701), 1, 701],
  ])("refuses %s, at the line where the text begins", (_, text, sentences, characters) => {
    expect(judgeChange(registry, { front, body: `\n${text}\n` })).toEqual([
      errorAt(11, 1, tooMuch(sentences, characters)),
    ]);
  });

  it("finds the line of a text without an empty line before it, and with three", () => {
    const said = tooMuch(1, 11);
    expect(judgeChange(registry, { front, body: "- một\n- hai" })).toEqual([errorAt(10, 1, said)]);
    expect(judgeChange(registry, { front, body: "\n\n\n- một\n- hai" })).toEqual([
      errorAt(13, 1, said),
    ]);
  });
});

describe("body-fits-rights for all others", () => {
  it.each(["own", "digest", "full"])("asks for the text of %s", (rights) => {
    const own = { ...front, rights };
    expect(judgeChange(registry, { front: own, body: "" })).toEqual([
      errorAt(10, 1, {
        rule: "body-fits-rights",
        message: "Bài không có nội dung",
        expected: "nội dung sau dòng --- thứ hai",
      }),
    ]);
  });

  it("takes white space for no text", () => {
    const messages = judgeChange(registry, { body: "\n \u00a0\n\t\n" });
    expect(messages.map(({ message }) => message)).toEqual(["Bài không có nội dung"]);
  });
});
