import { readCbor, type Value } from "./cbor.ts";

/** What Pagefind keeps of a page; title and content are encoded. */
export interface Fragment {
  /** Without the base path. */
  url: string;
  content: string;
  meta: { title: string };
}

/** Where the postings of words from `from` to `to` are; only beginnings of these two are given. */
export interface Chunk {
  from: string;
  to: string;
  file: string;
}

/** What is known of a part before any word is looked for. */
export interface Meta {
  /** In the order in which they were indexed. */
  pages: { file: string; length: number }[];
  chunks: Chunk[];
  /** Names of the texts beside the content, by their numbers. */
  fields: string[];
}

/** The pages that have a word: how far each is from the one before, and codes of its places. */
export type Pages = [since: number, places: number[], elsewhere: number[]][];

/** A word with its pages; and those of it with marks, where the index tool took them off. */
export type Word = [word: string, pages: Pages, variants: [form: string, pages: Pages][]];

/** The files of a part of the index, as Pagefind 1.5 writes them. */
export interface PagefindFiles {
  meta(): Promise<Meta>;
  words(chunk: Chunk): Promise<Word[]>;
  fragment(file: string): Promise<Fragment>;
}

/** Before the content of every file. */
const SIGNATURE = "pagefind_dcd".length;

/**
 * Reads the part of the index that the file at `address` leads to. Pagefind's own reader is 88 KB of
 * script and WebAssembly, does not know of words that no page has beside words that some have, and
 * finds phrases only where all is spelled as in the text; this one is a tenth, and may be asked.
 */
export function pagefindFiles(address: string): PagefindFiles {
  const base = address.replace(/[^/]+$/, "");
  const unpacked = async (file: string) =>
    new Uint8Array(await (await unzip(await load(file))).arrayBuffer()).subarray(SIGNATURE);
  return {
    meta: async () => metaOf(readCbor(await unpacked(address))),
    async words({ file }) {
      const [words] = readCbor(await unpacked(`${base}index/${file}.pf_index`)) as [Word[]];
      return words;
    },
    async fragment(file) {
      const bytes = await unpacked(`${base}fragment/${file}.pf_fragment`);
      return JSON.parse(new TextDecoder().decode(bytes));
    },
  };
}

/** Loads a file. Throws where there is none. */
export async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

/** What a file that is gzip by itself holds. */
export async function unzip(response: Response): Promise<Response> {
  return new Response(response.body?.pipeThrough(new DecompressionStream("gzip")));
}

function metaOf(value: Value): Meta {
  const [, pages, chunks, , , fields] = value as [
    version: string,
    pages: [file: string, length: number][],
    chunks: [from: string, to: string, file: string][],
    filters: Value,
    sorts: Value,
    fields: string[],
  ];
  return {
    pages: pages.map(([file, length]) => ({ file, length })),
    chunks: chunks.map(([from, to, file]) => ({ from, to, file })),
    fields,
  };
}
