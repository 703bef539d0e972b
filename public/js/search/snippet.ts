import { decodeText, type Shown } from "../../../src/text/searchText.ts";
import type { Level } from "./level.ts";
import type { Query } from "./query.ts";

/** Words in a snippet. */
const LENGTH = 36;

/** Words shown before the first that was found. */
const LEAD = 6;

/** A run of text, all of it found or none. */
export interface Part {
  text: string;
  found: boolean;
}

/** A whole title with what was found in it. */
export function titleParts(title: string, query: Query, level: Level): Part[] {
  return partsOf(decodeText(title), query, level);
}

/** The part of an article's text in which most of the query stands; its title, which it begins with, apart. */
export function snippetParts(content: string, query: Query, level: Level): Part[] {
  const tokens = decodeText(content);
  const titleEnd = tokens.findIndex(isBreak);
  const body = titleEnd < 0 ? [] : tokens.slice(titleEnd + 1);
  const start = bestStart(body, query, level);
  const parts = partsOf(body.slice(start, start + LENGTH), query, level);
  if (start > 0) parts.unshift({ text: "… ", found: false });
  if (start + LENGTH < body.length) parts.push({ text: " …", found: false });
  return parts;
}

/** The start of the window with the most different words of the query, then the most side by side, then the first. */
function bestStart(body: readonly Shown[], query: Query, level: Level): number {
  const found = body.map(({ spelling }) => wordAt(spelling, query, level));
  let best = { start: 0, score: 0 };
  for (const [i, word] of found.entries()) {
    if (word < 0) continue;
    const window = found.slice(i, i + LENGTH - LEAD);
    const different = new Set(window.filter((other) => other >= 0)).size;
    const inOrder = window.filter((other, j) => other > 0 && window[j - 1] === other - 1).length;
    const score = different * LENGTH + inOrder;
    if (score > best.score) best = { start: Math.max(0, i - LEAD), score };
  }
  return best.start;
}

/** What stands between two words that were found is part of what was found. */
function partsOf(tokens: readonly Shown[], query: Query, level: Level): Part[] {
  const parts: Part[] = [];
  let between = "";
  for (const token of tokens) {
    const found = wordAt(token.spelling, query, level) >= 0;
    if (token.spaced && (parts.length > 0 || between !== "") && !/\s$/.test(between))
      between += " ";
    between += token.before;
    if (token.word === "") continue;
    const last = parts.at(-1);
    if (last && last.found === found) last.text += between + token.word;
    else parts.push({ text: between, found: false }, { text: token.word, found });
    between = token.after;
  }
  return [...parts, { text: between, found: false }].filter(({ text }) => text !== "");
}

/** The place in the query of the word that a spelling is; -1 for one that is none of them. */
function wordAt(spelling: string, { words }: Query, level: Level): number {
  return spelling === "" ? -1 : words.findIndex((word) => spelling.startsWith(word[level]));
}

function isBreak({ before, word }: Shown): boolean {
  return before === "" && word === "";
}
