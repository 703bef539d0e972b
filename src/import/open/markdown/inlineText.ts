import type { Definition, Nodes, PhrasingContent, Root, RootContent } from "mdast";
import { walk } from "../../../markdown/walk.ts";

/** The words of a part of Markdown in one line, as they are read. */
export function wordsOf(node: Nodes): string {
  return textOf(node).replace(/\s+/g, " ").normalize("NFC").trim();
}

function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "inlineCode" || node.type === "code") return node.value;
  if (node.type === "footnoteReference") return `[${node.label ?? node.identifier}]`;
  if (node.type === "break") return " ";
  if (!("children" in node)) return "";
  const isLine = "children" in node && BLOCKS.has(node.type);
  const words = (node.children as Nodes[]).map(textOf).join("");
  return isLine ? ` ${words} ` : words;
}

const BLOCKS = new Set(["paragraph", "listItem", "tableCell", "heading", "blockquote"]);

/** Links and images by name (`[text][name]`) with the address that stands elsewhere in the file. */
export function resolveReferences(tree: Root): void {
  const known = new Map<string, Definition>();
  walk<RootContent>(tree, (node) => {
    if (node.type === "definition") known.set(node.identifier, node);
    return undefined;
  });
  walk<RootContent>(tree, (node, index, siblings) => {
    if (node.type !== "linkReference" && node.type !== "imageReference") return undefined;
    const { url = "", title } = known.get(node.identifier) ?? {};
    siblings[index] =
      node.type === "imageReference"
        ? { type: "image", url, title: title ?? null, alt: node.alt ?? "" }
        : { type: "link", url, title: title ?? null, children: node.children };
    return undefined;
  });
}

/** A paragraph in lines: `<br>` and images part it, and an image stands alone, out of its link. */
export function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    const only = node.type === "link" && node.children.length === 1 ? node.children[0] : undefined;
    const image = only?.type === "image" ? only : node;
    if (image.type === "image" || (image.type === "html" && /^<img\s/i.test(image.value))) {
      lines.push([image], []);
    } else if (
      node.type === "break" ||
      (node.type === "html" && /^<br\s*\/?>$/i.test(node.value))
    ) {
      lines.push([]);
    } else if (node.type !== "html") lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}
