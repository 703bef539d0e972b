import { marksHash, spellingOf } from "../../text/spelling.ts";
import { startHash, textHash } from "../../text/tripleHash.ts";
import type { Entry } from "./entry.ts";

/** A word of a part, its list in the making. */
export interface KnownWord {
  /** Of its letters, whatever their marks. */
  hash: number;
  /** Of its marks. */
  marks: number;
  key: string;
  /** Where its list is to stand. */
  place: number;
  list: number[];
  page: number;
}

/** A way in which a word is written. */
export interface KnownForm {
  word: KnownWord;
  form: string;
  total: number;
}

/** The words of a part. */
export interface WordBook {
  /** The word as it is written, new or known. */
  find(word: string): KnownForm;
  /** One more of the word in the text of `page`. */
  count(form: KnownForm, page: number, title: boolean): void;
  /** The word belongs to `page` without being in its text. */
  mention(form: KnownForm, page: number): void;
  /** The lists of all words. */
  entries(): Entry[];
  /** How often each word, in small letters, is in the texts. */
  counts(): Map<string, number>;
}

/** Begins without words. */
export function wordBook(): WordBook {
  const byForm = new Map<string, KnownForm>();
  const byKey = new Map<string, KnownWord>();

  const meet = (form: string): KnownWord => {
    const spelling = spellingOf(form);
    const { exact: key, loose } = spelling;
    const known = byKey.get(key);
    if (known) return known;
    const hashes = { hash: textHash(loose), marks: marksHash(spelling), place: startHash(loose) };
    const word: KnownWord = { ...hashes, key, list: [], page: -1 };
    byKey.set(key, word);
    return word;
  };
  const mention = ({ word }: KnownForm, page: number) => {
    if (word.page === page) return;
    word.list.push(page - Math.max(0, word.page), 0);
    word.page = page;
  };
  return {
    find(form) {
      const known = byForm.get(form);
      if (known) return known;
      const found = { word: meet(form), form, total: 0 };
      byForm.set(form, found);
      return found;
    },
    mention,
    count(form, page, title) {
      mention(form, page);
      const { list } = form.word;
      const last = list.length - 1;
      list[last] = ((list[last] ?? 0) + 2) | Number(title);
      form.total++;
    },
    entries: () =>
      [...byKey.values()].map(({ key, place, list }) => ({ key, hash: place, numbers: list })),
    counts() {
      const counts = new Map<string, number>();
      for (const { form, total } of byForm.values()) {
        const small = form.toLowerCase();
        if (total > 0) counts.set(small, (counts.get(small) ?? 0) + total);
      }
      return counts;
    },
  };
}
