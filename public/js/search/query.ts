import { wordsOf } from "../../../src/text/spelling.ts";
import type { Spelling } from "../../../src/text/syllable.ts";

/** More words would say no more, and each of them is loaded. */
const MOST_WORDS = 16;

/** What a reader looks for. */
export interface Query {
  /** In their order. */
  words: Spelling[];
  /** Which of the words must stand together: those in quotes, and those in one piece, as `15-NQ/TU`. */
  phrases: { from: number; to: number }[];
  /** Whether some of it was put in quotes. */
  quoted: boolean;
  /** Whether any word has marks: then the others are meant to have none. */
  marked: boolean;
}

/** Reads a query; a quote that is not closed reaches to the end. */
export function parseQuery(text: string): Query {
  const pieces = text.replace(/[“”„«»]/g, '"').matchAll(/"(?<inQuotes>[^"]*)"?|[^\s"]+/g);
  const query: Query = { words: [], phrases: [], quoted: false, marked: false };
  for (const { 0: piece, groups } of pieces) {
    const words = wordsOf((groups?.inQuotes ?? piece).normalize("NFC")).map(
      ({ spelling }) => spelling,
    );
    const from = query.words.length;
    query.words.push(...words.slice(0, MOST_WORDS - from));
    if (query.words.length > from + 1) query.phrases.push({ from, to: query.words.length });
    query.quoted ||= groups?.inQuotes !== undefined && words.length > 0;
  }
  query.marked = query.words.some(hasMarks);
  return query;
}

function hasMarks({ same, loose }: Spelling): boolean {
  return same !== loose && same !== `${loose}x`;
}
