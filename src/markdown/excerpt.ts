import type { Nodes, Root } from "hast";

/** As much as search engines and cards show. */
const MAX_LENGTH = 200;

/** Syllables a minute that a reader of Vietnamese takes in; Vietnamese writes each as a word. */
const READING_SPEED = 230;

/** The first running text of a body, cut at a word; empty where there is none. */
export function excerptOf(tree: Root): string {
  let text = "";
  for (const node of tree.children) {
    if (text.length > MAX_LENGTH) break;
    if (node.type === "element" && node.tagName === "p") text += ` ${textOf(node)}`;
  }
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= MAX_LENGTH) return line;
  return `${line
    .slice(0, MAX_LENGTH)
    .replace(/ [^ ]*$/, "")
    .replace(/[ ,;:–-]+$/, "")}…`;
}

/** Whole minutes that it takes to read a body, at least one. */
export function readingMinutes(tree: Root): number {
  return Math.max(1, Math.ceil(countWords(tree) / READING_SPEED));
}

/** Numbers of footnotes, and the notes themselves, are no part of the running text. */
function isNote(node: Nodes): boolean {
  return node.type === "element" && (node.tagName === "sup" || "dataFootnotes" in node.properties);
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (isNote(node)) return "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function countWords(node: Nodes): number {
  if (node.type === "text") return node.value.match(/\S+/g)?.length ?? 0;
  if (!("children" in node) || isNote(node)) return 0;
  return node.children.reduce((sum: number, child) => sum + countWords(child), 0);
}
