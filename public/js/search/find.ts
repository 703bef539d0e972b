import type { Spelling } from "../../../src/text/syllable.ts";
import { LEVELS, type Level } from "./level.ts";
import { besideOneAnother, keepPhrases } from "./phrases.ts";
import type { Postings, Words } from "./postings.ts";
import type { Query } from "./query.ts";
import { ranked } from "./rank.ts";

/** Fewer results than this are followed by those of other marks. */
const ENOUGH = 10;

/** A page that was found, by its number, and how closely it follows the query. */
export interface Found {
  page: number;
  level: Level;
}

/** What a search came to. */
export interface Findings {
  /** Pages with just that name, then words side by side before words apart; of these the closest spelling first, then the best. */
  found: Found[];
  /** How many have the words of the query side by side. */
  near: number;
  /** Words of the query that the archive does not have, however they are marked. */
  missing: Spelling[];
}

/** An index that can be searched. */
export interface Index {
  words: Words;
  /** Words in each page, by its number; 0 where it counts as long as the usual one. */
  lengths: readonly number[];
}

/**
 * All that `query` finds: pages with all its words and phrases. Texts with other marks are looked for
 * too where the query has none, or quotes nothing and finds little that `accept` takes.
 */
export async function find(
  { words, lengths }: Index,
  query: Query,
  accept: (page: number) => boolean = () => true,
): Promise<Findings> {
  const named: Found[] = [];
  const near: Found[] = [];
  const apart: Found[] = [];
  // Words apart and with other marks than the reader wrote: for when there is nothing else.
  const farthest: Found[] = [];
  const seen = new Set<number>();
  let accepted = 0;
  let missing: Spelling[] = [];
  for (const level of LEVELS) {
    if (level === "loose" && query.marked && (query.quoted || accepted >= ENOUGH)) break;
    const lists = await Promise.all(query.words.map((word) => words.having(word, level)));
    missing = query.words.filter((_, i) => lists[i]?.size === 0);
    const pages = await keepPhrases(inAll(lists), query, words, level);
    const [beside, namedSo] = await Promise.all([
      besideOneAnother(pages, query, words, level),
      words.named(query.words, pages),
    ]);
    for (const page of ranked(pages, distinct(query, lists, level), lengths)) {
      if (seen.has(page)) continue;
      seen.add(page);
      if (accept(page)) accepted++;
      const unlikely = level === "loose" && query.marked;
      const isNamed = namedSo.has(page) && !unlikely;
      const list = isNamed ? named : beside.has(page) ? near : unlikely ? farthest : apart;
      list.push({ page, level });
    }
  }
  const likely = [...named, ...near, ...apart];
  const found = likely.length > 0 ? likely : farthest;
  return { found, near: named.length + near.length, missing };
}

/** The pages that are in all lists. */
function inAll(lists: readonly Postings[]): number[] {
  const [rarest, ...others] = [...lists].sort((a, b) => a.size - b.size);
  return [...(rarest?.keys() ?? [])].filter((page) => others.every((list) => list.has(page)));
}

/** A word that is said twice counts once. */
function distinct({ words }: Query, lists: readonly Postings[], level: Level): Postings[] {
  return lists.filter((_, i) => words.findIndex((word) => word[level] === words[i]?.[level]) === i);
}
