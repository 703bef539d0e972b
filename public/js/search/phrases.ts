import type { Spelling } from "../../../src/text/syllable.ts";
import type { Level } from "./level.ts";
import type { Words } from "./postings.ts";
import type { Query } from "./query.ts";

/**
 * Those of `pages` that have each phrase of the query, its words in their order and nothing between.
 * Of four words and more, a page has all that follow one another by three: nearly always in one
 * place, and to know for sure would be ten times as much to load.
 */
export async function keepPhrases(
  pages: readonly number[],
  query: Query,
  words: Words,
  level: Level,
): Promise<number[]> {
  let kept = [...pages];
  for (const { from, to } of query.phrases) {
    const spellings = query.words.slice(from, to);
    kept = await keepPairs(kept, spellings, words, level);
    kept = await keepTriples(kept, spellings, words);
  }
  return kept;
}

/** Those of `pages` in which each word of the query has the next one after it somewhere. */
export async function besideOneAnother(
  pages: readonly number[],
  query: Query,
  words: Words,
  level: Level,
): Promise<Set<number>> {
  return new Set(await keepPairs(pages, query.words, words, level));
}

async function keepPairs(
  pages: readonly number[],
  spellings: readonly Spelling[],
  words: Words,
  level: Level,
): Promise<number[]> {
  const pairs = spellings.slice(1).map((second, i) => [spellings[i] ?? second, second] as const);
  return keepAll(pages, pairs, (pair) => words.withPair(pair, level, pages));
}

async function keepTriples(
  pages: readonly number[],
  spellings: readonly Spelling[],
  words: Words,
): Promise<number[]> {
  const triples = spellings.slice(2).map((third, i) => {
    const [first = third, second = third] = spellings.slice(i, i + 2);
    return [first, second, third] as const;
  });
  return keepAll(pages, triples, (triple) => words.withTriple(triple, pages));
}

/** Those of `pages` that are among what `look` finds for each of `things`. */
async function keepAll<T>(
  pages: readonly number[],
  things: readonly T[],
  look: (thing: T) => Promise<ReadonlySet<number>>,
): Promise<number[]> {
  // Where nothing is left to be kept, nothing need be loaded.
  if (pages.length === 0) return [];
  const sets = await Promise.all(things.map(look));
  return pages.filter((page) => sets.every((set) => set.has(page)));
}
