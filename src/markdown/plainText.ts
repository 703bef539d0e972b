import type { Nodes, Root } from "hast";

/** Elements whose text is apart from what stands before and after it. */
const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 li blockquote pre tr figcaption caption dt dd section".split(" "),
);

/** All the text of a body, footnotes too, each block in a line of its own. */
export function plainTextOf(tree: Root): string {
  return textOf(tree)
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

function textOf(node: Nodes): string {
  // Within a block, line ends are those of the editor's file.
  if (node.type === "text") return node.value.replace(/\n/g, " ");
  if (node.type === "element" && isReference(node.tagName, node.properties)) return "";
  if (!("children" in node)) return "";
  const text = node.children.map(textOf).join(node.type === "root" ? "\n" : "");
  if (node.type !== "element") return text;
  if (node.tagName === "br" || node.tagName === "td" || node.tagName === "th") return `${text} `;
  return BLOCKS.has(node.tagName) ? `\n${text}\n` : text;
}

/** The number of a footnote, and the arrow back from it. */
function isReference(tagName: string, properties: Record<string, unknown>): boolean {
  return tagName === "sup" || "dataFootnoteBackref" in properties;
}
