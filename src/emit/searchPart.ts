import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SearchRecord } from "../derive/searchRecord.ts";
import { createWatchedIndex } from "./pagefindProcess.ts";

/** The form of the index that `public/js/search/pagefindFiles.ts` reads; no other version may write it unseen. */
const VERSION = "1.5.2";

/** What of Pagefind's output is the index; the rest are readers and interfaces, which this site does not use. */
const INDEX = /^(.+\.pf_meta|index|fragment)$/;

/**
 * Postings in a file of the index before the next begins. A query loads the files that its words are
 * in, so files of few words load less; Pagefind's own 20,000 loads twice as much for rare words.
 */
const POSTINGS = "1500";

/** What Pagefind indexes by itself: it holds all of it in memory, so it is given not too much. */
export interface SearchPart {
  /** Takes an article; the same articles in the same order give the same bytes. */
  add(record: Omit<SearchRecord, "row">): void;
  /** Writes the index into `folder`, gives the name of the file that leads to the others, and forgets it. */
  write(folder: string): Promise<string>;
}

/** Starts an index without articles, in Pagefind's process. */
export async function searchPart(): Promise<SearchPart> {
  // The only way to say it. A version of Pagefind that does not hear it makes larger files, no more.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = POSTINGS;
  const { index, errors } = await createWatchedIndex();
  if (!index) throw new Error(`the search index did not start: ${errors.join("; ")}`);
  const adding: Promise<{ errors: string[] }>[] = [];
  return {
    add(record) {
      const added = index.addCustomRecord({ ...record, language: "vi" });
      // Heard in `write`; without this, a failure before that would end the process unheard.
      added.catch(() => {});
      adding.push(added);
    },
    async write(folder) {
      for (const { errors } of await Promise.all(adding)) throwFirst(errors);
      throwFirst((await index.writeFiles({ outputPath: folder })).errors);
      await index.deleteIndex();
      const { version } = JSON.parse(await readFile(join(folder, "pagefind-entry.json"), "utf8"));
      if (version !== VERSION) throw new Error(`Pagefind is ${version}, its reader for ${VERSION}`);
      const names = await readdir(folder);
      const unused = names.filter((name) => !INDEX.test(name));
      await Promise.all(unused.map((name) => rm(join(folder, name), { recursive: true })));
      const meta = names.find((name) => name.endsWith(".pf_meta"));
      if (!meta) throw new Error("the search index has no beginning");
      return meta;
    },
  };
}

function throwFirst([error]: readonly string[]): void {
  if (error !== undefined) throw new Error(`the search index failed: ${error}`);
}
