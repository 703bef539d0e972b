import { distance } from "fastest-levenshtein";
import { fold } from "../../../src/text/fold.ts";
import { wordsOf } from "../../../src/text/spelling.ts";
import type { Spelling } from "../../../src/text/syllable.ts";

/** Words tried in the place of one that the archive does not have. */
const TRIED = 6;

/** Queries tried at most. */
const MOST = 12;

/**
 * Other queries, the nearest first, with the letters of the archive's own `words` (the most frequent
 * first) in the place of words that are `missing`. Empty where no word is near to one of them.
 */
export function suggestionsFor(
  query: string,
  missing: readonly Spelling[],
  words: readonly string[],
): string[] {
  const known = new Set(words.map(fold));
  let queries = [""];
  let end = 0;
  for (const { word, index, spelling } of wordsOf(query)) {
    const isMissing = missing.some(({ loose }) => loose === spelling.loose);
    const options = isMissing ? nearWords(fold(word), known) : [word];
    const before = query.slice(end, index);
    queries = queries
      .flatMap((start) => options.map((option) => start + before + option))
      .slice(0, MOST);
    end = index + word.length;
  }
  return queries.map((start) => start + query.slice(end));
}

/** Two words that were written as one come before another word, which shares some letter. */
function nearWords(letters: string, known: ReadonlySet<string>): string[] {
  const halves = [...letters].flatMap((_, i) => {
    const [left, right] = [letters.slice(0, i), letters.slice(i)];
    return known.has(left) && known.has(right) ? [`${left} ${right}`] : [];
  });
  const most = Math.min(letters.length - 1, letters.length < 4 ? 1 : 2);
  const near = [...known]
    .map((other, rank) => ({ other, rank, steps: distance(letters, other) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps || a.rank - b.rank);
  return [...halves, ...near.map(({ other }) => other)].slice(0, TRIED);
}
