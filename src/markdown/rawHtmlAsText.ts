import type { ElementContent } from "hast";
import type { Html, Nodes } from "mdast";
import type { State } from "mdast-util-to-hast";

const COMMENTS = /<!--[\s\S]*?-->/g;
const BLOCKS = new Set(["root", "blockquote", "listItem", "footnoteDefinition"]);

/**
 * Raw HTML as the text that it is: what an editor wrote stays readable, and none of it reaches a
 * browser as markup. Comments are the editors' own and are left out.
 */
export function rawHtmlAsText(_: State, node: Html, parent?: Nodes): ElementContent | undefined {
  const value = node.value.replace(COMMENTS, "");
  if (value.trim() === "") return undefined;
  const text = { type: "text" as const, value };
  if (!parent || !BLOCKS.has(parent.type)) return text;
  return { type: "element", tagName: "p", properties: {}, children: [text] };
}
