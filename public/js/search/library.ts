import type { SearchTable } from "../../../src/derive/searchTable.ts";
import type { Index } from "./find.ts";
import { contentsOf, type Fragment, load, partFiles, unzip } from "./partFiles.ts";
import { type Part, wordsOf } from "./postings.ts";
import { type Row, readTable } from "./table.ts";

/** What searches need, loaded when first asked for. */
export interface Library {
  index(): Promise<Index>;
  /** What the index keeps of a page. */
  fragment(page: number): Promise<Fragment>;
  /** What is known of the pages beside their texts, by their numbers in the index. */
  rows(): Promise<Row[]>;
  /** The archive's words, the most frequent first. */
  words(): Promise<string[]>;
  /** Path of the site, with a slash at its end. */
  base: string;
}

/** The library of the site at `base`, a path that ends with a slash. */
export function libraryAt(base: string): Library {
  const parts = once(async () => {
    const names: string[] = await (await load(`${base}tim-kiem/phan.json`)).json();
    let first = 0;
    const folder = `${base}tim-kiem/`;
    const loading = names.map(async (name) => {
      const contents = await contentsOf(folder, name);
      return { files: partFiles(folder, contents), contents };
    });
    return (await Promise.all(loading)).map((part): Part => {
      const numbered = { ...part, first };
      first += part.contents.lengths.length;
      return numbered;
    });
  });
  return {
    base,
    index: once(async () => {
      const all = await parts();
      const lengths = all.flatMap(({ contents }) => contents.lengths);
      return { words: wordsOf(all), lengths };
    }),
    async fragment(page) {
      const part = (await parts()).findLast(({ first }) => first <= page);
      if (!part) throw new Error(`no page ${page}`);
      return part.files.fragment(page - part.first);
    },
    rows: once(async () => {
      const table: SearchTable = await (await unzip(await load(`${base}tim-kiem/bai.bin`))).json();
      return readTable(table);
    }),
    words: once(async () => (await (await load(`${base}tim-kiem/tu.txt`)).text()).split("\n")),
  };
}

/** What failed to load is loaded again when it is asked for again. */
function once<T>(get: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= get().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
