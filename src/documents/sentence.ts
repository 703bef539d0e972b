import { matchesIn } from "../text/matchesIn.ts";
import type { Sentence } from "./model.ts";

/** As much of a sentence as is kept on each side, in characters. */
const REACH = 180;

/** What ends a sentence; the capital after it tells it from an abbreviation within one. */
const END = /[.!?…]["”»)]*\s+(?=["“«(]?\p{Lu})/gu;

/** Stands for words that are not read, those of a link. */
export const UNREAD = "\ufffc";

/** Stands for what is no words: a picture, the mark of a footnote. */
export const NO_WORDS = "\ufff9";

/**
 * The sentence around `text.slice(from, to)`, cut at words where it is long; line ends are spaces, and for
 * words that are not read stands an ellipsis.
 */
export function sentenceAround(text: string, from: number, to: number): Sentence {
  const start = Math.max(0, from - REACH);
  const head = text.slice(start, from);
  const begins = matchesIn(END, head).at(-1);
  const before = begins ? head.slice(begins.index + begins[0].length) : head;
  const tail = text.slice(to, to + REACH);
  const ends = tail.search(END);
  const after = ends < 0 ? tail : tail.slice(0, ends + 1);
  const cutBefore = !begins && start > 0;
  const cutAfter = ends < 0 && to + REACH < text.length;
  return {
    before: evenSpaces(cutBefore ? before.replace(/^\S*\s/, "… ") : before).trimStart(),
    after: evenSpaces(cutAfter ? after.replace(/\s\S*$/, " …") : after).trimEnd(),
  };
}

const evenSpaces = (text: string) =>
  text
    .replaceAll(NO_WORDS, "")
    .replaceAll(UNREAD, "…")
    .replace(/\s{2,}|[^\S ]/g, " ");
