import type { Index } from "../../../../public/js/search/find.ts";
import { readEntries, readTriples } from "../../../../public/js/search/lists.ts";
import type { Contents, PartFiles } from "../../../../public/js/search/partFiles.ts";
import { wordsOf } from "../../../../public/js/search/postings.ts";
import { chunksOf, tripleFiles } from "../../../../src/emit/search/chunks.ts";
import { partLists } from "../../../../src/emit/search/partLists.ts";

/** A text of the sample index, as an article has it. */
export interface SampleText {
  title: string;
  body: string;
}

/** So small that even a few words fill several. */
const FULL = 40;

/** An index of these texts in one part, whose files are in memory. */
export function indexOf(texts: readonly SampleText[]): Index {
  const records = texts.map(({ title, body }) => ({ url: "", title, content: body, about: "" }));
  const lists = partLists(records);
  const chunks = { tu: chunksOf(lists.words, FULL), doi: chunksOf(lists.pairs, FULL) };
  const triples = tripleFiles(lists.triples, FULL);
  const contents: Contents = {
    lengths: lists.lengths,
    words: chunks.tu.map(({ from }) => from),
    pairs: chunks.doi.map(({ from }) => from),
    triples: triples.length,
  };
  const files: PartFiles = {
    contents: async () => contents,
    entries: async (kind, file) => readEntries(chunks[kind][file]?.bytes ?? new Uint8Array()),
    triples: async (file) => readTriples(triples[file] ?? new Uint8Array()),
    fragment: async () => {
      throw new Error("no texts here");
    },
  };
  return { lengths: lists.lengths, words: wordsOf([{ files, contents, first: 0 }]) };
}
