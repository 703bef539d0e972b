import { describe, expect, it } from "vitest";
import { linkSpans } from "../../src/markdown/linkSpans.ts";

/** Every destination as it stands in the body, as it is read, and whether it is an image. */
const spansOf = (body: string) =>
  linkSpans(body)
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, url, isImage }) => [body.slice(from, to), url, isImage]);

describe("linkSpans", () => {
  it.each([
    ["a link with a title", 'Ă [a](x.md#y "t")', [["x.md#y", "x.md#y", false]]],
    ["an image in angle brackets", "![a](<a b.jpg>)", [["a b.jpg", "a b.jpg", true]]],
    ["an escape and a reference", "[a](a\\_1&amp;.md)", [["a\\_1&amp;.md", "a_1&.md", false]]],
    ["a definition", "[a]\n\n[a]: x.md", [["x.md", "x.md", false]]],
    ["a definition of an image", "![a]\n\n[a]: <x.jpg> 'x'", [["x.jpg", "x.jpg", true]]],
    [
      "an image in a link",
      "[![i](in.png)](out.md)",
      [
        ["in.png", "in.png", true],
        ["out.md", "out.md", false],
      ],
    ],
    ["an image in a link to nowhere", "[![i](in.png)]()", [["in.png", "in.png", true]]],
    ["a link in the words of an image", "![a [b](c.md)](d.png)", [["d.png", "d.png", true]]],
    ["a table", "| [a](x.md) |\n| - |", [["x.md", "x.md", false]]],
    ["a footnote", "a[^1]\n\n[^1]: [a](x.md)", [["x.md", "x.md", false]]],
    ["a quote in a list", "- > [a](x.md)", [["x.md", "x.md", false]]],
    ["tabs before it", "\t\n-\t[a](x.md)", [["x.md", "x.md", false]]],
  ])("finds the destination of %s", (_, body, found) => {
    expect(spansOf(body)).toEqual(found);
  });

  it.each([
    "`[a](x.md)`",
    "    [a](x.md)",
    "\\[a](x.md)",
    "![lost]()",
    "<https://a.example>",
    "<b x=(y)>",
  ])("finds none in %s", (body) => {
    expect(linkSpans(body)).toEqual([]);
  });
});
