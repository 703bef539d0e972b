import type { SearchKind } from "../../../src/derive/searchRecord.ts";
import {
  type ListKind,
  type SearchContents,
  storedFile,
} from "../../../src/text/searchContents.ts";
import { type Entry, type HashLists, readEntries, readHashes } from "./lists.ts";

/** What the index keeps of a page. */
export interface Fragment {
  /** Without the base path. */
  url: string;
  kind: SearchKind;
  title: string;
  /** Its paragraphs in a line each. */
  content: string;
}

/** What has lists under hashes: words side by side, with their marks, and three in a row. */
export type HashKind = "doi" | "ba";

/** What has lists under keys. */
export type EntryKind = "tu" | "ten";

/** The files of a part of the index. */
export interface PartFiles {
  /** The lists of words (`tu`) or names (`ten`) in the file of this number. */
  entries(kind: EntryKind, file: number): Promise<Entry[]>;
  /** The pairs (`doi`) or triples (`ba`) of words in the file of this number, by their hashes. */
  hashes(kind: HashKind, file: number): Promise<HashLists>;
  fragment(text: number): Promise<Fragment>;
}

/** What the part of this name has; `base` is the folder of all parts, with a slash at its end. */
export async function contentsOf(base: string, name: string): Promise<SearchContents> {
  return (await unzip(await load(`${base}${name}/muc.bin`))).json();
}

/** The files of the part that has these contents. */
export function partFiles(base: string, contents: SearchContents): PartFiles {
  const unpacked = async (kind: ListKind | "doan", file: number) => {
    const stored = contents[kind];
    if (!stored) throw new Error(`no ${kind}`);
    return unzip(await load(base + storedFile(kind, stored, file)));
  };
  const bytes = async (kind: ListKind, file: number) =>
    new Uint8Array(await (await unpacked(kind, file)).arrayBuffer());
  return {
    entries: async (kind, file) => readEntries(await bytes(kind, file)),
    hashes: async (kind, file) => readHashes(await bytes(kind, file), kind === "doi"),
    fragment: async (text) => (await unpacked("doan", text)).json(),
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
