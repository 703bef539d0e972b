import { groupBy } from "../../derive/groupBy.ts";
import type { ListKind, SearchContents } from "../../text/searchContents.ts";
import { fileOf } from "../../text/tripleHash.ts";
import type { SiteFile } from "../writeFiles.ts";
import { type Altered, alterHashes, alterKeys } from "./alterLists.ts";
import { add, type Differences, differences, isOfKeys } from "./differences.ts";
import { fileCount } from "./fileCount.ts";
import { type OpenShelves, openShelves } from "./openShelves.ts";
import type { IndexedText } from "./partLists.ts";
import { excerptBytes, fullOf, type PartState, type SearchPart } from "./searchPart.ts";

/** A page of a part that has another text than in the index that is there, or is new at its end. */
export interface ChangedPage {
  page: number;
  /** What the index took of it beside what it shows; undefined where the page is new. */
  before: Pick<IndexedText, "about" | "names"> | undefined;
  text: IndexedText;
}

/** Where the files of an index are. */
export interface PartPlace {
  folder: string;
  /** Gives the bytes of a file. Throws where there is none. */
  load(address: string): Uint8Array;
}

/**
 * The part with these pages changed, and those of its files that are others than before: what
 * `searchPart` makes of all texts. Undefined where files must be shared out anew. Throws where a
 * file is missing or damaged.
 */
export function updatePart(
  state: PartState,
  pages: readonly ChangedPage[],
  { folder, load }: PartPlace,
): SearchPart | undefined {
  const opened = (kind: ListKind | "doan") =>
    openShelves(kind, state.contents[kind] ?? { count: 0, shelves: "" }, folder, load);
  const excerpts = opened("doan");
  const changes = pages.map(({ page, before, text }) => {
    const shown = before && JSON.parse(Buffer.from(excerpts.read(page)).toString("utf8"));
    return { page, before: before && { ...shown, ...before }, after: text };
  });
  for (const { page, after } of changes) excerpts.put(page, excerptBytes(after));
  const differ = differences(changes);
  const lengths = [...state.contents.lengths];
  for (const [page, length] of differ.lengths) lengths[page] = length;
  const contents: SearchContents = { ...state.contents, lengths };
  const weights = { ...state.weights };
  const files: SiteFile[] = [];
  const full = fullOf(changes.map(({ after }) => after));
  for (const kind of ["tu", "doi", "ba", "ten"] as const) {
    const shelves = opened(kind);
    const weight = (state.weights[kind] ?? 0) + alter(kind, differ, state, shelves);
    // Names come and go with their files.
    if (kind === "ten" && (weight === 0) !== (state.contents.ten === undefined)) return undefined;
    const stored = state.contents[kind];
    if (!stored) continue;
    if (fileCount(weight, full[kind]) !== stored.count) return undefined;
    weights[kind] = weight;
    const closed = shelves.close();
    contents[kind] = closed.stored;
    files.push(...closed.files);
  }
  const closed = excerpts.close();
  contents.doan = closed.stored;
  const counts = new Map(state.counts);
  for (const [word, more] of differ.counts) add(counts, word, more);
  return { contents, weights, counts, files: [...files, ...closed.files] };
}

/** Changes the files of a kind, and tells by how much they are heavier. */
function alter(
  kind: ListKind,
  { keys, hashes }: Differences,
  { contents }: PartState,
  shelves: OpenShelves,
): number {
  const count = contents[kind]?.count ?? 1;
  return isOfKeys(kind)
    ? alterFiles(
        keys[kind],
        ({ hash }) => fileOf(hash, count),
        shelves,
        (file, changes) => alterKeys(file, changes, kind === "tu"),
      )
    : alterFiles(
        hashes[kind],
        ({ key }) => fileOf(Math.floor(key / 2 ** 16), count),
        shelves,
        (file, changes) => alterHashes(file, changes, kind === "doi"),
      );
}

function alterFiles<Change>(
  changes: readonly Change[],
  fileOfChange: (change: Change) => number,
  shelves: OpenShelves,
  alterFile: (file: Uint8Array, changes: readonly Change[]) => Altered,
): number {
  let heavier = 0;
  for (const [file, some] of groupBy(changes, (change) => [fileOfChange(change)])) {
    const altered = alterFile(shelves.read(file), some);
    heavier += altered.heavier;
    shelves.put(file, altered.bytes);
  }
  return heavier;
}
