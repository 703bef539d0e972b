import type { SearchRecord } from "../../derive/searchRecord.ts";
import { pairKey, WORD } from "../../text/spelling.ts";
import { tripleHash } from "../../text/tripleHash.ts";
import { byKey, type Entry } from "./entry.ts";
import { type Triples, triples } from "./triples.ts";
import { type KnownWord, wordBook } from "./wordBook.ts";

/** What of an article the index takes. */
export type IndexedText = Omit<SearchRecord, "row">;

/** All lists of a part, each in the order of its keys. */
export interface PartLists {
  /** Words in each text. */
  lengths: number[];
  /** For each text that has the word: how far it is from the one before, and twice the count, one more if the title has it. */
  words: Entry[];
  /** For each text in which the two words stand side by side: how far it is from the one before. */
  pairs: Entry[];
  triples: Triples;
  /** How often each word, in small letters, is in the texts. */
  counts: Map<string, number>;
}

/** A pair of words, its list in the making. */
interface Pair {
  key: string;
  numbers: number[];
  page: number;
}

/** More words than any part has, so that two of their numbers are one number. */
const WORDS = 2 ** 24;

/** The lists of these texts, which are numbered in their order. A paragraph's end parts words. */
export function partLists(texts: readonly IndexedText[]): PartLists {
  const book = wordBook();
  const pairs = new Map<number, Pair>();
  const chains = triples();
  const lengths: number[] = [];

  const addPair = (page: number, first: KnownWord, second: KnownWord) => {
    const number = first.number * WORDS + second.number;
    let pair = pairs.get(number);
    if (!pair) {
      pair = { key: pairKey(first.spelling, second.spelling), numbers: [], page: -1 };
      pairs.set(number, pair);
    }
    if (pair.page === page) return;
    pair.numbers.push(page - Math.max(0, pair.page));
    pair.page = page;
  };
  const addParagraph = (page: number, paragraph: string, isTitle: boolean): number => {
    let first: KnownWord | undefined;
    let before: KnownWord | undefined;
    let count = 0;
    for (const [form] of paragraph.matchAll(WORD)) {
      const word = book.find(form);
      book.count(word, page, isTitle);
      if (before) addPair(page, before, word);
      if (first && before) chains.add(tripleHash(first.hash, before.hash, word.hash), page);
      [first, before] = [before, word];
      count++;
    }
    return count;
  };

  for (const [page, { title, content, about }] of texts.entries()) {
    let length = addParagraph(page, title, true);
    for (const paragraph of content.split("\n")) length += addParagraph(page, paragraph, false);
    lengths.push(length);
    for (const [form] of about.matchAll(WORD)) book.mention(book.find(form), page);
  }
  return {
    lengths,
    words: book.entries(),
    pairs: [...pairs.values()].sort(byKey),
    triples: chains,
    counts: book.counts(),
  };
}
