import type { ElementContent } from "hast";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { printMarkdown } from "../../../markdown/printMarkdown.ts";
import { element, isElement, property } from "./elements.ts";
import type { Segment } from "./segment.ts";
import { webAddress } from "./webAddress.ts";

const toMarkdownTree = unified().use(rehypeRemark).freeze();

/**
 * A block in Markdown; undefined for images and for text without any formatting. Links are made whole by
 * `base`; those that lead to no address of the web, for they stood within a page that is gone, are text.
 */
export function markdownOf(segment: Segment, base: URL | undefined): string | undefined {
  const { kind, depth, text } = segment;
  const nodes = segment.nodes.flatMap((node) => withWebLinks(node, base));
  if (kind === "heading") {
    const words: ElementContent[] = nodes.length > 0 ? nodes : [{ type: "text", value: text }];
    return printed([element(`h${depth ?? 2}`, words)]);
  }
  if (!nodes.some((node) => isElement(node))) return undefined;
  return printed(kind === "text" ? [element("p", nodes)] : nodes);
}

function withWebLinks(node: ElementContent, base: URL | undefined): ElementContent[] {
  if (!isElement(node)) return [node];
  const children = node.children.flatMap((child) => withWebLinks(child, base));
  if (node.tagName !== "a") return [{ ...node, children }];
  const href = webAddress(property(node, "href"), base);
  return href === undefined ? children : [{ ...node, properties: { href }, children }];
}

function printed(nodes: ElementContent[]): string {
  const tree = toMarkdownTree.runSync({ type: "root", children: nodes });
  return printMarkdown(tree).trim();
}
