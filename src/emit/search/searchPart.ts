import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { SiteFile } from "../writeFiles.ts";
import { chunksOf, tripleFiles } from "./chunks.ts";
import { type IndexedText, partLists } from "./partLists.ts";

/** A part of the index: by itself an index of some texts. */
export interface SearchPart {
  /** Its folder, named for all that is in it: what changes has another address. */
  name: string;
  files: SiteFile[];
  /** How often each word is in it. */
  counts: Map<string, number>;
}

/** The part that holds these texts. `folder` is where all parts are, with a slash at its end. */
export function searchPart(texts: readonly IndexedText[], folder: string): SearchPart {
  const lists = partLists(texts);
  const words = chunksOf(lists.words);
  const pairs = chunksOf(lists.pairs);
  const triples = tripleFiles(lists.triples);
  const contents = {
    lengths: lists.lengths,
    words: words.map(({ from }) => from),
    pairs: pairs.map(({ from }) => from),
    triples: triples.length,
  };
  const files: [name: string, content: Uint8Array][] = [
    ["muc", gzipSync(JSON.stringify(contents), { level: 9 })],
    ...numbered(
      "tu",
      words.map(({ bytes }) => bytes),
    ),
    ...numbered(
      "doi",
      pairs.map(({ bytes }) => bytes),
    ),
    ...numbered("ba", triples),
    ...texts.map(({ url, title, content }, i): [string, Uint8Array] => [
      `doan/${i}`,
      gzipSync(JSON.stringify({ url, title, content })),
    ]),
  ];
  const hash = createHash("sha256");
  for (const [, content] of files) hash.update(content);
  const name = hash.digest("hex").slice(0, 12);
  return {
    name,
    files: files.map(([file, content]) => ({ address: `${folder}${name}/${file}.bin`, content })),
    counts: lists.counts,
  };
}

function numbered(kind: string, files: readonly Uint8Array[]): [string, Uint8Array][] {
  return files.map((bytes, i) => [`${kind}/${i}`, gzipSync(bytes, { level: 9 })]);
}
