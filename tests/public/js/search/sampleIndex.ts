import type { Index } from "../../../../public/js/search/find.ts";
import { readEntries, readHashes } from "../../../../public/js/search/lists.ts";
import type { PartFiles } from "../../../../public/js/search/partFiles.ts";
import { wordsOf } from "../../../../public/js/search/postings.ts";
import { hashFiles } from "../../../../src/emit/search/hashLists.ts";
import { keyFiles } from "../../../../src/emit/search/keyLists.ts";
import { partLists } from "../../../../src/emit/search/partLists.ts";
import type { SearchContents } from "../../../../src/text/searchContents.ts";

/** A text of the sample index: an article, unless it has names. */
export interface SampleText {
  title: string;
  body: string;
  names?: string[];
}

/** So small that even a few words fill several. */
const FULL = 40;

/** An index of these texts in one part, whose files are in memory. */
export function indexOf(texts: readonly SampleText[]): Index {
  const records = texts.map(({ title, body, names = [] }) => {
    const kind = names.length > 0 ? ("van-ban" as const) : ("bai-viet" as const);
    return { url: "", kind, title, content: body, about: "", names };
  });
  const lists = partLists(records);
  const made = {
    tu: keyFiles(lists.words, FULL).files,
    doi: hashFiles(lists.pairs, true, FULL).files,
    ba: hashFiles(lists.triples, false, FULL).files,
    ten: keyFiles(lists.names, FULL).files,
  };
  const stored = (files: readonly unknown[]) => ({ count: files.length, shelves: "" });
  const contents: SearchContents = {
    lengths: lists.lengths,
    tu: stored(made.tu),
    doi: stored(made.doi),
    ba: stored(made.ba),
    ten: stored(made.ten),
    doan: stored(texts),
  };
  const files: PartFiles = {
    entries: async (kind, file) => readEntries(made[kind][file] ?? new Uint8Array()),
    hashes: async (kind, file) => readHashes(made[kind][file] ?? new Uint8Array(), kind === "doi"),
    fragment: async () => {
      throw new Error("no texts here");
    },
  };
  return { lengths: lists.lengths, words: wordsOf([{ files, contents, first: 0 }]) };
}
