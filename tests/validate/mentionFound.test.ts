import { describe, expect, it } from "vitest";
import { mentionFound } from "../../src/validate/mentionFound.ts";
import { citationsOf } from "../derive/citationsOf.ts";
import { articleText, goodRegistry, PATH } from "../fixture.ts";

const registry = await goodRegistry();
const DOCUMENT = "issuer: huyen-uy-gia-lam, kind: ke-hoach, sign: 01-KH/HU, date: 2020-09-09";
const BODY = "\nThử Kế hoạch 01-KH/HU và **Đề án** 7 của Huyện ủy.\n\nThử Kế hoạch 01-KH/HU.\n";

/** What is said of these items of `documents`; the body's paragraphs stand on lines 10 and 12. */
function judge(items: string[], body = BODY, isRead = true) {
  const text = articleText({ front: { documents: `[${items.join(", ")}]` }, body });
  const { words, ...citations } = citationsOf(registry, { [PATH]: text });
  return mentionFound(words, citations, () => isRead);
}
const item = (keys: string) => `{ ${DOCUMENT}, ${keys} }`;

describe("mention-found", () => {
  it.each([
    ["its literal", "mention: Kế hoạch 01-KH/HU"],
    ["its literal in other letters", "mention: kế hoạch 01-KH/HU"],
    ["its sign", "mention: 01-KH/HU"],
    ["its sign as somebody may write it", "mention: 1-KH/HU"],
    ["its literal with emphasis in it", "mention: Đề án 7"],
    ["sign and line", "mention: 01-KH/HU, line: 12"],
    ["nothing, where the text alludes", "line: 9"],
  ])("says nothing of a citation named by %s", (_, keys) => {
    expect(judge([item(keys)])).toEqual([]);
  });

  it("warns of words that are no citation, and names the nearest", () => {
    expect(judge([item("mention: Kế hoạch 02-KH/HU")])).toEqual([
      {
        file: PATH,
        line: 7,
        column: 100,
        rule: "mention-found",
        severity: "warning",
        key: "mention",
        message: 'Bài không có trích dẫn "Kế hoạch 02-KH/HU"',
        expected:
          "một trích dẫn của bài: “Kế hoạch 01-KH/HU” (dòng 10), “Đề án 7” (dòng 10), “Kế hoạch 01-KH/HU” (dòng 12)",
        suggestion: "Kế hoạch 01-KH/HU",
      },
    ]);
  });

  it("warns of a line on which it does not stand, and tells the lines", () => {
    expect(judge([item("mention: 01-KH/HU, line: 11")])).toMatchObject([
      {
        key: "line",
        message: 'Trích dẫn "01-KH/HU" không ở dòng 11',
        expected: "line: 10 hoặc 12",
        suggestion: "10",
      },
    ]);
  });

  it("warns of a citation that is settled twice", () => {
    const other = item("mention: 01-KH/HU").replace("2020", "2018");
    expect(judge([item("mention: 01-KH/HU"), other])).toMatchObject([
      { message: 'Trích dẫn "01-KH/HU" đã có mục khác nói là văn bản nào' },
    ]);
  });

  it("says so where an article cites nothing", () => {
    const body = "\nThử.\n";
    expect(judge([item("mention: 01-KH/HU")], body)).toMatchObject([
      { expected: "bỏ mention: máy không thấy bài dẫn văn bản nào" },
    ]);
    expect(judge([item("mention: 01-KH/HU")], body)[0]).not.toHaveProperty("suggestion");
  });

  it("says nothing of an article that could not be read", () => {
    expect(judge([item("mention: 02-KH/HU")], BODY, false)).toEqual([]);
  });
});
