import { createHash } from "node:crypto";
import {
  type ListKind,
  type SearchContents,
  SHELF,
  storedFile,
} from "../../text/searchContents.ts";
import type { SiteFile } from "../writeFiles.ts";
import { hashFiles, type ListFiles } from "./hashLists.ts";
import { keyFiles } from "./keyLists.ts";
import { packed } from "./packed.ts";
import { type IndexedText, partLists } from "./partLists.ts";
import { shelfNames } from "./shelves.ts";

/** Of what a part consists that was made. */
export interface PartState {
  contents: SearchContents;
  /** What the lists of each kind weigh. */
  weights: Partial<Record<ListKind, number>>;
  /** How often each word is in it. */
  counts: ReadonlyMap<string, number>;
}

/** A part of the index: by itself an index of some texts. */
export interface SearchPart extends PartState {
  /** Made one by one, so that packed ones do not fill the memory. */
  files: Iterable<SiteFile>;
}

/** What a file of lists weighs at most: small ones are quick to load, many are long to write. */
const FULL: Record<ListKind, number> = { tu: 1_250, doi: 1_800, ba: 4_000, ten: 1_250 };

/** The same for pages that are no articles: their lists are short, and asked for by every search. */
const FULL_OF_OTHERS: Record<ListKind, number> = { tu: 800, doi: 800, ba: 800, ten: 800 };

/** What files of these texts' lists weigh at most. */
export function fullOf(texts: readonly Pick<IndexedText, "kind">[]): Record<ListKind, number> {
  return texts.some(({ kind }) => kind === "bai-viet") ? FULL : FULL_OF_OTHERS;
}

/** The part that holds these texts. `folder` is where all parts are, with a slash at its end. */
export function searchPart(texts: readonly IndexedText[], folder: string): SearchPart {
  const { lengths, counts, ...lists } = partLists(texts);
  const full = fullOf(texts);
  const made: [ListKind, ListFiles][] = [
    ["tu", keyFiles(lists.words, full.tu)],
    ["doi", hashFiles(lists.pairs, true, full.doi)],
    ["ba", hashFiles(lists.triples, false, full.ba)],
  ];
  if (lists.names.length > 0) made.push(["ten", keyFiles(lists.names, full.ten)]);
  const all: [ListKind | "doan", Uint8Array[]][] = [
    ...made.map(([kind, { files }]): [ListKind, Uint8Array[]] => [kind, files]),
    ["doan", texts.map(excerptBytes)],
  ];
  const stored = all.map(([kind, files]) => {
    return [kind, { count: files.length, shelves: shelfNames(files, SHELF[kind]) }] as const;
  });
  const contents = { lengths, ...Object.fromEntries(stored) } as SearchContents;
  return {
    contents,
    weights: Object.fromEntries(made.map(([kind, { weight }]) => [kind, weight])),
    counts,
    files: partFiles(contents, all, folder),
  };
}

/** What is kept of a page to be shown. */
export function excerptBytes({ url, kind, title, content }: IndexedText): Uint8Array {
  return Buffer.from(JSON.stringify({ url, kind, title, content }));
}

/** The name of a part, which stands for all that is in it, and the file that says what that is. */
export function contentsFile(
  contents: SearchContents,
  folder: string,
): SiteFile & { name: string } {
  const bytes = Buffer.from(JSON.stringify(contents));
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { name, address: contentsAddress(name, folder), content: packed(bytes) };
}

/** Where the contents of the part of this name stand. */
export function contentsAddress(name: string, folder: string): string {
  return `${folder}${name}/muc.bin`;
}

function* partFiles(
  contents: SearchContents,
  all: readonly [ListKind | "doan", Uint8Array[]][],
  folder: string,
): Generator<SiteFile, void, undefined> {
  for (const [kind, files] of all) {
    const stored = contents[kind];
    if (!stored) continue;
    for (const [i, bytes] of files.entries()) {
      yield { address: folder + storedFile(kind, stored, i), content: packed(bytes) };
    }
  }
}
