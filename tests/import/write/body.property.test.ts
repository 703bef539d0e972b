import fc from "fast-check";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import type { Piece } from "../../../src/import/model.ts";
import { writeBody } from "../../../src/import/write/body.ts";
import { renderBody } from "../../../src/markdown/renderBody.ts";
import type { elementsIn } from "../../markdown/rendered.ts";

/** Whatever Markdown could take for its own, and words of all kinds. */
const signs = fc.constantFrom(
  ..."* _ ** __ ~~ ` ``` # ## - + > < | \\ [ ] ( ) ! ![ [^1] [^1]: & &amp; &#35; 1. 2020. 1) = === --- *** : :-: ./.".split(
    " ",
  ),
  "<b>",
  "</b>",
  "<!--",
  "-->",
  "https://a.example/_b_",
  "a@b.example",
  "![x](y)",
  "[x](y)",
  "[x]: y",
  "\u00a0",
);
const word = fc.oneof(
  signs,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
  fc.constantFrom("Huyện", "ủy", "Đảng", "15,8", "06/01"),
);

/** One line, as blocks of raw text are: NFC, no control characters, no white space around it. */
const line = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom("", " "))
  .map(([words, joint]) =>
    words
      .join(joint)
      .normalize("NFC")
      .replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, "")
      .trim(),
  )
  .filter((text) => text !== "" && !/\p{Cs}/u.test(text));

function shownIn(pieces: readonly Piece[]): string[] {
  const { markdown } = writeBody(pieces, { name: "bai" });
  const { html } = renderBody({
    path: "articles/a/2020/2020-01-01-bai.md",
    body: markdown,
    basePath: "",
  });
  const texts = unified()
    .use(rehypeParse, { fragment: true })
    .parse(html)
    .children.filter((node) => node.type === "element");
  return texts.map((node) => textIn(node));
}

function textIn(
  node: ReturnType<typeof elementsIn>[number] | { type: string; value?: string },
): string {
  if ("value" in node && node.type === "text") return node.value ?? "";
  return "children" in node ? node.children.map((child) => textIn(child as never)).join("") : "";
}

describe("a body of raw text", () => {
  it("is rendered with exactly its words, paragraph by paragraph", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const pieces = lines.map((text, i) => ({ role: "paragraph" as const, line: i + 1, text }));
        expect(shownIn(pieces)).toEqual(lines);
      }),
      { numRuns: 2000 },
    );
  });

  it("has headings with exactly their words", () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(shownIn([{ role: "subheading", line: 1, text }])).toEqual([text]);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the caption of a lost photo exactly", () => {
    fc.assert(
      fc.property(line, (caption) => {
        const [shown = ""] = shownIn([{ role: "figure", line: 1, caption }]);
        expect(shown.replace("Ảnh không còn giữ được", "")).toBe(caption);
      }),
      { numRuns: 1000 },
    );
  });
});
