import { type Word, wordsOf } from "../../../src/text/spelling.ts";
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
  return partsOf(title, wordsOf(title), query, level);
}

/** The part of an article's text in which most of the query stands. */
export function snippetParts(content: string, query: Query, level: Level): Part[] {
  const words = wordsOf(content);
  const start = bestStart(words, query, level);
  const shown = words.slice(start, start + LENGTH);
  // From the first word's signs, such as a quote, to those after the last.
  const from = start === 0 ? 0 : signsBefore(content, shown[0]?.index ?? 0);
  const next = words[start + LENGTH];
  const to = next ? signsBefore(content, next.index) : content.length;
  const parts = partsOf(
    content.slice(from, to).trimEnd(),
    shown.map((word) => ({ ...word, index: word.index - from })),
    query,
    level,
  );
  if (start > 0) parts.unshift({ text: "… ", found: false });
  if (next) parts.push({ text: " …", found: false });
  return parts;
}

/** Where the piece begins that has the word at `index`: after the space before it. */
function signsBefore(text: string, index: number): number {
  let at = index;
  while (at > 0 && !/\s/.test(text[at - 1] ?? "")) at--;
  return at;
}

/** The start of the window with the most different words of the query, then the most side by side, then the first. */
function bestStart(words: readonly Word[], query: Query, level: Level): number {
  const found = words.map((word) => wordAt(word, query, level));
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
function partsOf(text: string, words: readonly Word[], query: Query, level: Level): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const word of words) {
    const found = wordAt(word, query, level) >= 0;
    const between = text.slice(end, word.index);
    const last = parts.at(-1);
    if (last && last.found === found) last.text += between + word.word;
    else parts.push({ text: between, found: false }, { text: word.word, found });
    end = word.index + word.word.length;
  }
  parts.push({ text: text.slice(end), found: false });
  return parts
    .map((part) => ({ ...part, text: part.text.replace(/\s+/g, " ") }))
    .filter((part) => part.text !== "");
}

/** The place in the query of the word; -1 for one that is none of them. */
function wordAt({ spelling }: Word, { words }: Query, level: Level): number {
  return words.findIndex((word) => spelling[level] === word[level]);
}
