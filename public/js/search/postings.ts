import type { Chunk, Meta, PagefindFiles, Pages, Word } from "./pagefindFiles.ts";

/** A part of the index, whose pages are numbered from `first` on. */
export interface Part {
  files: PagefindFiles;
  meta: Meta;
  first: number;
}

/** A page that has a word. */
export interface Posting {
  /** In rising order; none where the word is not in the text but beside it. */
  places: number[];
  /** Whether it is in the title. */
  title: boolean;
}

/** The pages that have a word, by their numbers. */
export type Postings = ReadonlyMap<number, Posting>;

/** Looks words up in an index. */
export interface Words {
  /** The pages with any word that begins with `beginning`. */
  lookUp(beginning: string): Promise<Postings>;
}

/** The words of all parts; each of their files is loaded once, when a word in it is looked up. */
export function wordsOf(parts: readonly Part[]): Words {
  const loaded = new Map<Chunk, Promise<Word[]>>();
  const wordsIn = ({ files }: Part, chunk: Chunk): Promise<Word[]> => {
    const loading = loaded.get(chunk) ?? files.words(chunk);
    loaded.set(chunk, loading);
    // What failed is tried again when it is asked for again.
    loading.catch(() => loaded.delete(chunk));
    return loading;
  };
  return {
    async lookUp(beginning) {
      const needed = parts.flatMap((part) =>
        part.meta.chunks
          .filter((chunk) => mayHave(chunk, beginning))
          .map(async (chunk) => ({ part, words: await wordsIn(part, chunk) })),
      );
      const postings = new Map<number, Posting>();
      for (const { part, words } of await Promise.all(needed)) {
        for (const [word, pages, variants] of words) {
          if (!word.startsWith(beginning)) continue;
          for (const list of [pages, ...variants.map(([, marked]) => marked)]) {
            addPages(postings, list, part);
          }
        }
      }
      return postings;
    },
  };
}

/** `to` is the beginning of the last word, which may be later than it. */
function mayHave({ from, to }: Chunk, beginning: string): boolean {
  const notAllBefore = to >= beginning || beginning.startsWith(to);
  const notAllAfter = from <= beginning || from.startsWith(beginning);
  return notAllBefore && notAllAfter;
}

function addPages(postings: Map<number, Posting>, pages: Pages, { meta, first }: Part): void {
  const inTitle = -meta.fields.indexOf("title") - 1;
  let page = first;
  for (const [since, places, elsewhere] of pages) {
    page += since;
    const before = postings.get(page);
    const all = [...(before?.places ?? []), ...placesOf(places)];
    if (before) all.sort((a, b) => a - b);
    const title = before?.title || elsewhere.includes(inTitle);
    postings.set(page, { places: all, title });
  }
}

/** Each number tells how far a place is from the one before; a negative one, a weight, begins anew. */
function placesOf(codes: readonly number[]): number[] {
  const places: number[] = [];
  let place = 0;
  for (const code of codes) {
    if (code < 0) place = 0;
    else {
      place += code;
      places.push(place);
    }
  }
  return places;
}
