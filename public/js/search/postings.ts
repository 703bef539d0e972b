import type { SearchContents } from "../../../src/text/searchContents.ts";
import { marksHash, nameKey, pairMarks } from "../../../src/text/spelling.ts";
import type { Spelling } from "../../../src/text/syllable.ts";
import { fileOf, pairHash, startHash, textHash, tripleHash } from "../../../src/text/tripleHash.ts";
import type { Level } from "./level.ts";
import type { Entry } from "./lists.ts";
import type { EntryKind, HashKind, PartFiles } from "./partFiles.ts";

/** A part of the index, whose pages are numbered from `first` on. */
export interface Part {
  files: PartFiles;
  contents: SearchContents;
  first: number;
}

/** A page that has a word. */
export interface Posting {
  /** How often it is in the text; 0 where it is only beside it. */
  count: number;
  title: boolean;
}

/** The pages that have a word, by their numbers. */
export type Postings = ReadonlyMap<number, Posting>;

/**
 * Looks words up in an index, as closely spelled as `level` says. Where pages are given, the answer
 * is known of those, and parts that have none of them are not asked.
 */
export interface Words {
  having(word: Spelling, level: Level): Promise<Postings>;
  /** The pages in which the two stand side by side. */
  withPair(pair: readonly [Spelling, Spelling], level: Level, of: Pages): Promise<Found>;
  /** The pages in which the three follow one another, with any marks. */
  withTriple(words: readonly [Spelling, Spelling, Spelling], of: Pages): Promise<Found>;
  /** The pages whose name these words are, with any marks. */
  named(words: readonly Spelling[], of: Pages): Promise<Found>;
}

type Pages = readonly number[];
type Found = ReadonlySet<number>;

/** The words of all parts; each of their files is loaded once, when a word in it is looked up. */
export function wordsOf(parts: readonly Part[]): Words {
  const files = new Map(parts.map((part) => [part, remembering(part.files)]));
  /** All entries in these parts whose keys begin so, with the number of their part's first page. */
  const beginning = async (
    kind: EntryKind,
    start: string,
    hash: number,
    among: readonly Part[],
  ): Promise<[number, Entry][]> => {
    const needed = among.map(async (part) => {
      const count = part.contents[kind]?.count ?? 0;
      if (count === 0) return [];
      const entries = await (files.get(part) ?? part.files).entries(kind, fileOf(hash, count));
      return entries
        .filter(({ key }) => key.startsWith(start))
        .map((entry): [number, Entry] => [part.first, entry]);
    });
    return (await Promise.all(needed)).flat();
  };
  /** The pages in these parts that have what is known by this hash, and by these marks if they are given. */
  const under = async (kind: HashKind, hash: number, marks: number | undefined, of: Pages) => {
    const needed = holding(parts, of).map(async (part) => {
      const file = fileOf(hash, part.contents[kind].count);
      const lists = await (files.get(part) ?? part.files).hashes(kind, file);
      const known = (lists.get(hash) ?? []).filter((list) => (marks ?? list.marks) === list.marks);
      return known.flatMap(({ pages }) => pages.map((page) => part.first + page));
    });
    return new Set((await Promise.all(needed)).flat());
  };
  return {
    async having(word, level) {
      const postings = new Map<number, Posting>();
      const hash = startHash(word.loose);
      for (const [first, { numbers }] of await beginning("tu", word[level], hash, parts)) {
        addPostings(postings, first, numbers);
      }
      return postings;
    },
    async withPair([first, second], level, of) {
      const marks = level === "loose" ? undefined : pairMarks(marksHash(first), marksHash(second));
      return under("doi", pairHash(textHash(first.loose), textHash(second.loose)), marks, of);
    },
    async named(words, of) {
      const name = nameKey(words);
      const entries = await beginning("ten", name, startHash(name), holding(parts, of));
      return pagesIn(entries.filter(([, { key }]) => key === name));
    },
    async withTriple([first, second, third], of) {
      const hash = tripleHash(textHash(first.loose), textHash(second.loose), textHash(third.loose));
      return under("ba", hash, undefined, of);
    },
  };
}

/** The parts that have any of these pages. */
function holding(parts: readonly Part[], pages: Pages): Part[] {
  return parts.filter(({ first, contents }) => {
    const end = first + contents.lengths.length;
    return pages.some((page) => page >= first && page < end);
  });
}

function pagesIn(entries: readonly [number, Entry][]): Set<number> {
  const pages = new Set<number>();
  for (const [from, { numbers }] of entries) {
    let page = from;
    for (const since of numbers) {
      page += since;
      pages.add(page);
    }
  }
  return pages;
}

/** The files of a part, each loaded once; what failed is tried again when it is asked for again. */
function remembering({ entries, hashes }: PartFiles): Pick<PartFiles, "entries" | "hashes"> {
  const loaded = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, load: () => Promise<T>): Promise<T> => {
    const loading = (loaded.get(name) as Promise<T> | undefined) ?? load();
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
  return {
    entries: (kind, file) => once(`${kind}/${file}`, () => entries(kind, file)),
    hashes: (kind, file) => once(`${kind}/${file}`, () => hashes(kind, file)),
  };
}

function addPostings(
  postings: Map<number, Posting>,
  start: number,
  numbers: readonly number[],
): void {
  let page = start;
  for (let i = 0; i < numbers.length; i += 2) {
    page += numbers[i] ?? 0;
    const code = numbers[i + 1] ?? 0;
    const before = postings.get(page);
    const count = (before?.count ?? 0) + (code >> 1);
    postings.set(page, { count, title: before?.title === true || (code & 1) === 1 });
  }
}
