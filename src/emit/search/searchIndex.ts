import { gzipSync } from "node:zlib";
import { Piscina } from "piscina";
import { addresses } from "../../derive/addresses.ts";
import type { SearchRecord } from "../../derive/searchRecord.ts";
import { type SearchRow, searchTable } from "../../derive/searchTable.ts";
import { addCounts, vocabulary } from "../../derive/vocabulary.ts";
import { writeFiles } from "../writeFiles.ts";
import { beginsPart, USUAL } from "./beginsPart.ts";
import type { IndexedText } from "./partLists.ts";
import type { Task, WrittenPart } from "./writePart.ts";

/** An index of articles in the making, by a thread of its own. */
export interface SearchIndex {
  /** Takes the next article, in the order of the paths. */
  add(record: SearchRecord): void;
  /** After the last `add`: writes what is not yet written, and what else the page of search loads. */
  finish(): Promise<void>;
  /** Ends the thread. */
  stop(): Promise<void>;
}

/** Starts an index, to be written into the folder `output` in parts of about `usual` articles. */
export function searchIndex(output: string, usual = USUAL): SearchIndex {
  const pool = new Piscina<Task, WrittenPart>({
    filename: new URL("./worker.mjs", import.meta.url).href,
    maxThreads: 1,
  });
  const rows: SearchRow[] = [];
  const parts: Promise<WrittenPart>[] = [];
  let texts: IndexedText[] = [];

  const closePart = () => {
    if (texts.length === 0) return;
    const writing = pool.run({ texts, output });
    // Heard in `finish`; without this, a failure before that would end the process unheard.
    writing.catch(() => {});
    parts.push(writing);
    texts = [];
  };
  return {
    add({ row, ...text }) {
      if (beginsPart(text.url, texts.length, usual)) closePart();
      rows.push(row);
      texts.push(text);
    },
    async finish() {
      closePart();
      const written = await Promise.all(parts);
      const counts = new Map<string, number>();
      for (const part of written) addCounts(counts, part.counts);
      const files = [
        {
          address: addresses.searchParts,
          content: JSON.stringify(written.map(({ name }) => name)),
        },
        {
          address: addresses.searchTable,
          content: gzipSync(JSON.stringify(searchTable(rows)), { level: 9 }),
        },
        { address: addresses.vocabulary, content: vocabulary(counts).join("\n") },
      ];
      await writeFiles(files, output);
    },
    stop: () => pool.destroy(),
  };
}
