import { describe, expect, it } from "vitest";
import { fileEnd } from "../../../src/fix/fixes/fileEnd.ts";
import { lineEnds } from "../../../src/fix/fixes/lineEnds.ts";
import { mended } from "../mended.ts";

const HEAD = "---\ntitle: A\n---\n";
const linesAfter = (body: string) =>
  mended(HEAD + body, { list: [lineEnds] }).text.slice(HEAD.length);
const endAfter = (body: string) => mended(HEAD + body, { list: [fileEnd] }).text.slice(HEAD.length);

describe("line-ends", () => {
  it("takes white space from the ends of lines, front matter and body", () => {
    const text = "---  \ntitle: A \t\n# ghi \ntags: \n  - a \n---\t\n\nMột \nhai\t\n   \nba";
    const { text: after, changes } = mended(text, { list: [lineEnds] });
    expect(after).toBe("---\ntitle: A\n# ghi\ntags:\n  - a\n---\n\nMột\nhai\n\nba");
    expect(changes).toEqual([{ line: 1, what: "dấu cách thừa ở cuối 9 dòng" }]);
  });

  it.each([
    ["a hard break", "Một  \nhai\n"],
    ["a wide hard break", "Một     \nhai\n"],
    ["a hard break behind a no-break space", "\u00a0  \nhai\n"],
    ["a backslash that must not come to the end", "Một\\ \nhai\n"],
    ["a no-break space", "Một\u00a0\nhai\n"],
    ["a fence", "```\nmột \n```\n"],
    ["a fence of tildes", "~~~\nmột \n~~~\n"],
    ["code in a line", "`một \nhai`\n"],
    ["indented code", "Một\n\n    hai \n"],
    ["code behind a tab", "Một\n\n\thai \n"],
    ["raw HTML", "<!-- một \nhai -->\n"],
  ])("leaves %s in the body", (_, body) => {
    expect(linesAfter(body)).toBe(body);
  });

  it("leaves the lines of a text of several lines in the front matter", () => {
    const text = '---\nsummary: |\n  một  \n  hai \ntitle: "một \n  hai" \n---\n';
    expect(mended(text, { list: [lineEnds] }).text).toBe(text);
  });
});

describe("file-end", () => {
  it.each([
    ["a missing line end", "Một", "Một\n"],
    ["empty lines", "Một\n\n \n\n", "Một\n"],
    ["a body of empty lines", "\n\n", ""],
    ["a hard break before the end", "Một  ", "Một  \n"],
    ["an open fence without a line end", "```\nmột", "```\nmột\n"],
  ])("mends %s", (_, before, after) => {
    expect(endAfter(before)).toBe(after);
  });

  it.each(["Một\n", "", "```\nmột\n\n\n", "<!-- một\n\n"])("leaves %j", (body) => {
    expect(endAfter(body)).toBe(body);
  });

  it("ends a file that ends with its fence", () => {
    const { text, changes } = mended("---\ntitle: A\n---", { list: [fileEnd] });
    expect(text).toBe("---\ntitle: A\n---\n");
    expect(changes).toEqual([{ line: 3, what: "thiếu xuống dòng ở cuối tệp" }]);
  });
});
