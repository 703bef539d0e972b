import { pairKey } from "../../../src/text/spelling.ts";
import type { Spelling } from "../../../src/text/syllable.ts";
import { HASHES, textHash, tripleHash } from "../../../src/text/tripleHash.ts";
import type { Level } from "./level.ts";
import type { Entry } from "./lists.ts";
import type { Contents, PartFiles } from "./partFiles.ts";

/** A part of the index, whose pages are numbered from `first` on. */
export interface Part {
  files: PartFiles;
  contents: Contents;
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

/** Looks words up in an index, as closely spelled as `level` says. */
export interface Words {
  having(word: Spelling, level: Level): Promise<Postings>;
  /** The pages in which the two stand side by side. */
  withPair(first: Spelling, second: Spelling, level: Level): Promise<ReadonlySet<number>>;
  /** The pages in which the three follow one another, with any marks. */
  withTriple(words: readonly [Spelling, Spelling, Spelling]): Promise<ReadonlySet<number>>;
}

/** The words of all parts; each of their files is loaded once, when a word in it is looked up. */
export function wordsOf(parts: readonly Part[]): Words {
  const files = new Map(parts.map((part) => [part, remembering(part.files)]));
  /** All entries whose keys begin so, with the number of their part's first page. */
  const beginning = async (kind: "tu" | "doi", start: string): Promise<[number, Entry][]> => {
    const needed = parts.flatMap((part) => {
      const { words, pairs } = part.contents;
      return filesFor(start, kind === "tu" ? words : pairs).map(async (file) => {
        const entries = await (files.get(part) ?? part.files).entries(kind, file);
        return entries
          .filter(({ key }) => key.startsWith(start))
          .map((entry): [number, Entry] => [part.first, entry]);
      });
    });
    return (await Promise.all(needed)).flat();
  };
  return {
    async having(word, level) {
      const postings = new Map<number, Posting>();
      for (const [first, { numbers }] of await beginning("tu", word[level])) {
        addPostings(postings, first, numbers);
      }
      return postings;
    },
    async withPair(first, second, level) {
      const pages = new Set<number>();
      const start = pairKey(first, second, level !== "loose");
      for (const [from, { numbers }] of await beginning("doi", start)) {
        let page = from;
        for (const since of numbers) {
          page += since;
          pages.add(page);
        }
      }
      return pages;
    },
    async withTriple([first, second, third]) {
      const hash = tripleHash(textHash(first.loose), textHash(second.loose), textHash(third.loose));
      const found = parts.map(async (part) => {
        const file = Math.floor((hash / HASHES) * part.contents.triples);
        const triples = await (files.get(part) ?? part.files).triples(file);
        return (triples.get(hash) ?? []).map((page) => part.first + page);
      });
      return new Set((await Promise.all(found)).flat());
    },
  };
}

/** The files of a part, each loaded once; what failed is tried again when it is asked for again. */
function remembering({ entries, triples }: PartFiles): Pick<PartFiles, "entries" | "triples"> {
  const loaded = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, load: () => Promise<T>): Promise<T> => {
    const loading = (loaded.get(name) as Promise<T> | undefined) ?? load();
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
  return {
    entries: (kind, file) => once(`${kind}/${file}`, () => entries(kind, file)),
    triples: (file) => once(`ba/${file}`, () => triples(file)),
  };
}

/** The files that may have keys which begin with `start`; `froms` are not after the first keys of each. */
function filesFor(start: string, froms: readonly string[]): number[] {
  return [...froms.keys()].filter((i) => {
    const [from = "", next] = [froms[i], froms[i + 1]];
    return (next === undefined || next > start) && (from <= start || from.startsWith(start));
  });
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
