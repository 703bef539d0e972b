import type { Postings } from "./postings.ts";

/** How soon more of the same word says no more (BM25's k1), and how much long texts count less (b). */
const SATURATION = 1.4;
const LENGTH = 0.75;

/** What a title with all words of the query is worth, in texts that are full of them. */
const TITLE = 3;

/**
 * Orders pages that have all of some words: by BM25, which prefers rare words and pages that are much
 * about them, and by how much of the query, weighed by rareness, is in the title. Equal ones keep
 * the order of the index.
 */
export function ranked(
  pages: readonly number[],
  words: readonly Postings[],
  lengths: readonly number[],
): number[] {
  const total = lengths.length;
  const known = lengths.filter((length) => length > 0);
  const average = known.reduce((sum, length) => sum + length, 0) / (known.length || 1);
  const rareness = words.map(({ size }) => Math.log(1 + (total - size + 0.5) / (size + 0.5)));
  const all = rareness.reduce((sum, rare) => sum + rare, 0);
  const scores = new Map(
    pages.map((page) => {
      const length = (lengths[page] || average) / (average || 1);
      let text = 0;
      let title = 0;
      for (const [i, postings] of words.entries()) {
        const posting = postings.get(page);
        const count = posting?.count ?? 0;
        const damped = count + SATURATION * (1 - LENGTH + LENGTH * length);
        text += (rareness[i] ?? 0) * ((count * (SATURATION + 1)) / damped);
        if (posting?.title) title += rareness[i] ?? 0;
      }
      return [page, text + TITLE * title * (title / all)] as const;
    }),
  );
  return [...pages].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
}
