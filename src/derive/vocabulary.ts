/** A word that stands in the archive once may be a slip; nobody is to be led to it. */
const LEAST = 2;

/** More words than the language has syllables; the rarest would be names of one article. */
const MOST = 8_000;

/** Words of letters, no single ones, of the Latin script. */
const WORTH_OFFERING = /^\p{Script=Latin}[\p{Script=Latin}\p{M}]+$/u;

/** Adds the words of one count to those of another. */
export function addCounts(all: Map<string, number>, counts: ReadonlyMap<string, number>): void {
  for (const [word, count] of counts) all.set(word, (all.get(word) ?? 0) + count);
}

/** The archive's words in small letters, the most frequent first, for "did you mean". */
export function vocabulary(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .filter(([word, count]) => count >= LEAST && WORTH_OFFERING.test(word))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
