import type { Element, ElementContent, Text } from "hast";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { type Parent, type Stretch, wrapStretch } from "../../src/markdown/wrapStretch.ts";

const text = (value: string): Text => ({ type: "text", value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: "element",
  tagName,
  properties: {},
  children,
});

function runOf(block: Parent, parents: readonly Parent[] = [block]): Stretch[] {
  return (block.children as ElementContent[]).flatMap((node): Stretch[] => {
    if (node.type === "text") return [{ node, parents, line: 1 }];
    if (node.type !== "element" || node.tagName === "br") {
      return [{ node: undefined, parents, line: 1 }];
    }
    return runOf(node, [...parents, node]);
  });
}

/** The block after wrapping the words from `from` to `to` into `a`. */
function wrapped(block: Element, from: number, to: number): string {
  wrapStretch(runOf(block), from, to, (children) => element("a", ...children));
  return toHtml(block);
}

describe("wrapStretch", () => {
  it.each([
    ["a part of a text", [2, 4], "<p>ab<a>cd</a>ef</p>"],
    ["its beginning", [0, 2], "<p><a>ab</a>cdef</p>"],
    ["its end", [4, 6], "<p>abcd<a>ef</a></p>"],
    ["all of it", [0, 6], "<p><a>abcdef</a></p>"],
    ["nothing where nothing is meant", [6, 6], "<p>abcdef</p>"],
  ] as const)("wraps %s", (_, [from, to], html) => {
    expect(wrapped(element("p", text("abcdef")), from, to)).toBe(html);
  });

  const mixed = () => element("p", text("ab"), element("b", text("cd")), text("ef"));

  it.each([
    ["an element wholly within", [1, 5], "<p>a<a>b<b>cd</b>e</a>f</p>"],
    ["an element by itself, from inside", [2, 4], "<p>ab<b><a>cd</a></b>ef</p>"],
    [
      "the longest text alone where an element is only begun",
      [0, 3],
      "<p><a>ab</a><b>cd</b>ef</p>",
    ],
    [
      "the longest text alone where an element is only ended",
      [3, 6],
      "<p>ab<b>cd</b><a>ef</a></p>",
    ],
  ] as const)("wraps %s", (_, [from, to], html) => {
    expect(wrapped(mixed(), from, to)).toBe(html);
  });

  it("counts what is not read as one character", () => {
    const block = element("p", text("ab"), element("br"), text("cd"));
    expect(wrapped(block, 3, 5)).toBe("<p>ab<br><a>cd</a></p>");
  });

  it("leaves the places before as they are, so that the last goes first", () => {
    const block = element("p", text("abcdef"));
    const run = runOf(block);
    for (const [from, to] of [
      [4, 5],
      [1, 2],
    ] as const) {
      wrapStretch(run, from, to, (children) => element("a", ...children));
    }
    expect(toHtml(block)).toBe("<p>a<a>b</a>cd<a>e</a>f</p>");
  });
});
