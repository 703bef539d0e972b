/** What has lists in files: words, pairs of words, triples of words, names. */
export type ListKind = "tu" | "doi" | "ba" | "ten";

/** Files of one kind: those of lists, or what is shown of each page (`doan`). */
export interface StoredFiles {
  count: number;
  /** The names of the shelves on which they stand, as many on each as `SHELF` says, joined. */
  shelves: string;
}

/** What is known of a part of the index of search before any word is looked for. */
export interface SearchContents {
  /** Words in each text; 0 where it counts as long as the usual one. */
  lengths: number[];
  tu: StoredFiles;
  doi: StoredFiles;
  ba: StoredFiles;
  /** Only where pages have names. */
  ten?: StoredFiles;
  doan: StoredFiles;
}

/** Files that share a folder, which is named for what is in all of them. */
export const SHELF = { tu: 8, doi: 8, ba: 8, ten: 8, doan: 16 };

/** Letters of a shelf's name. */
export const SHELF_NAME = 12;

/** Where the file of this number stands, below the folder of search: its address stands for its content. */
export function storedFile(
  kind: ListKind | "doan",
  { shelves }: StoredFiles,
  file: number,
): string {
  const start = Math.floor(file / SHELF[kind]) * SHELF_NAME;
  return `${shelves.slice(start, start + SHELF_NAME)}/${kind}/${file % SHELF[kind]}.bin`;
}
