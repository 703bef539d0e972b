import { unspell } from "../text/syllable.ts";

/** A word that stands in the archive once may be a slip; nobody is to be led to it. */
const LEAST = 2;

/** More words than the language has syllables; the rarest would be names of one article. */
const MOST = 8_000;

/** Counts words in encoded texts, for "did you mean". */
export interface Vocabulary {
  add(encoded: string): void;
  /** The archive's words in small letters, the most frequent first. */
  words(): string[];
}

/** Begins with no words. */
export function vocabulary(): Vocabulary {
  const tokens = new Map<string, number>();
  return {
    add(encoded) {
      for (const token of encoded.split(" ")) tokens.set(token, (tokens.get(token) ?? 0) + 1);
    },
    words() {
      const counts = new Map<string, number>();
      for (const [token, count] of tokens) {
        // Whole words of letters: no numbers, no single letters, nothing that is not spelled.
        const spelling = /(?<![a-z`])(?!z[a-j]+z)[a-y][a-z]+x[a-z]+(?![a-z])/.exec(token)?.[0];
        if (spelling) counts.set(spelling, (counts.get(spelling) ?? 0) + count);
      }
      return [...counts]
        .filter(([, count]) => count >= LEAST)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, MOST)
        .map(([spelling]) => unspell(spelling));
    },
  };
}
