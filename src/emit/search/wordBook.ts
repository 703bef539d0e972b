import { spellingOf } from "../../text/spelling.ts";
import type { Spelling } from "../../text/syllable.ts";
import { textHash } from "../../text/tripleHash.ts";
import { byKey, type Entry } from "./entry.ts";

/** A word of a part, its list in the making. */
export interface KnownWord {
  spelling: Spelling;
  /** One for all that are the same at the second look: uỷ and ủy. */
  number: number;
  /** Of its letters, whatever their marks. */
  hash: number;
  key: string;
  small: string;
  total: number;
  list: number[];
  page: number;
}

/** The words of a part. */
export interface WordBook {
  /** The word as it is spelled, new or known. */
  find(word: string): KnownWord;
  /** One more of the word in the text of `page`. */
  count(word: KnownWord, page: number, title: boolean): void;
  /** The word belongs to `page` without being in its text. */
  mention(word: KnownWord, page: number): void;
  /** The lists of all words, in the order of their keys. */
  entries(): Entry[];
  counts(): Map<string, number>;
}

/** Begins without words. */
export function wordBook(): WordBook {
  const byForm = new Map<string, KnownWord>();
  const bySpelling = new Map<string, KnownWord>();
  const numbers = new Map<string, number>();

  const meet = (form: string): KnownWord => {
    const spelling = spellingOf(form);
    const known = bySpelling.get(spelling.exact);
    if (known) return known;
    const number = numbers.get(spelling.same) ?? numbers.size;
    numbers.set(spelling.same, number);
    const small = form.toLowerCase();
    const key = spelling.exact;
    const hash = textHash(spelling.loose);
    const word = { spelling, number, hash, key, small, total: 0, list: [], page: -1 };
    bySpelling.set(key, word);
    return word;
  };
  const mention = (word: KnownWord, page: number) => {
    if (word.page === page) return;
    word.list.push(page - Math.max(0, word.page), 0);
    word.page = page;
  };
  return {
    find(form) {
      const known = byForm.get(form);
      if (known) return known;
      const word = meet(form);
      byForm.set(form, word);
      return word;
    },
    mention,
    count(word, page, title) {
      mention(word, page);
      const last = word.list.length - 1;
      word.list[last] = ((word.list[last] ?? 0) + 2) | Number(title);
      word.total++;
    },
    entries: () =>
      [...bySpelling.values()].sort(byKey).map(({ key, list }) => ({ key, numbers: list })),
    counts: () => new Map([...bySpelling.values()].map(({ small, total }) => [small, total])),
  };
}
