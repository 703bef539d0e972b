import { tests as examples } from "commonmark-spec";
import type { Nodes, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { remarkCore } from "../../src/markdown/remarkCore.ts";

const processor = remarkCore()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true })
  .freeze();

/** Tabs in the specification's examples are printed as arrows. */
const withTabs = (text: string) => text.replaceAll("→", "\t");

const INLINE = /^(a|em|strong|code|img|br|del|sup|b|i)$/;

/** The tree that a browser makes of `html`, one line a node, without white space between blocks. */
function treeOf(html: string): string[] {
  // A line end after the last block would be wrapped in whatever element the raw HTML left open.
  const root = unified().use(rehypeParse, { fragment: true }).parse(html.trim());
  return root.children.flatMap((node, i) => linesOf(node, i, root.children, ""));
}

function linesOf(
  node: RootContent,
  index: number,
  siblings: readonly Nodes[],
  indent: string,
): string[] {
  if (node.type === "text") {
    const besideBlock = [siblings[index - 1], siblings[index + 1]].some(isBlockOrEdge);
    if (besideBlock && !indent.includes("|")) {
      const text = node.value.replace(/^\n+|\n+$/g, "");
      return text.trim() === "" ? [] : [`${indent}${JSON.stringify(text)}`];
    }
    return [`${indent}${JSON.stringify(node.value)}`];
  }
  if (node.type !== "element")
    return [`${indent}${node.type} ${"value" in node ? node.value : ""}`];
  const attributes = Object.entries(node.properties).map(([name, value]) => `${name}=${value}`);
  // Inside pre, every space and line break is text.
  const deeper = `${indent}${node.tagName === "pre" ? "|" : " "}`;
  return [
    `${indent}<${[node.tagName, ...attributes].join(" ")}>`,
    ...node.children.flatMap((child, i) => linesOf(child, i, node.children, deeper)),
  ];
}

function isBlockOrEdge(node: Nodes | undefined): boolean {
  return node === undefined || (node.type === "element" && !INLINE.test(node.tagName));
}

describe("CommonMark", () => {
  it("has all the examples of version 0.31.2", () => {
    expect(examples).toHaveLength(652);
  });

  it.each(
    examples.map(({ number, section, markdown, html }) => ({ number, section, markdown, html })),
  )("agrees with example $number ($section)", ({ markdown, html }) => {
    const made = String(processor.processSync(withTabs(markdown)));
    expect(treeOf(made)).toEqual(treeOf(withTabs(html)));
  });

  it("tells texts apart that differ, so that agreement means something", () => {
    expect(treeOf("<p>a</p>")).not.toEqual(treeOf("<p>b</p>"));
    expect(treeOf("<pre>a\nb</pre>")).not.toEqual(treeOf("<pre>a b</pre>"));
    expect(treeOf("<p>a<em> b</em></p>")).not.toEqual(treeOf("<p>a<em>b</em></p>"));
    expect(treeOf("<ul>\n<li>a</li>\n</ul>")).toEqual(treeOf("<ul><li>a</li></ul>"));
  });
});
