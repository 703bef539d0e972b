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
  if (node.type === "text") return wordsIn(node.value);
  if (!("children" in node) || isNote(node)) return 0;
  return node.children.reduce((sum: number, child) => sum + countWords(child), 0);
}

/** Counted by the ends of words: a list of all words would only be thrown away. */
function wordsIn(text: string): number {
  let words = 0;
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i + 1)) && !isSpace(text.charCodeAt(i))) words++;
  }
  return words;
}

/** Also true of the place after the last character, which has no code. */
function isSpace(code: number): boolean {
  return Number.isNaN(code) || code <= 0x20 || code === 0xa0;
}
