import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { close } from "pagefind";
import { addresses } from "../derive/addresses.ts";
import type { SearchRecord } from "../derive/searchRecord.ts";
import { type SearchRow, searchTable } from "../derive/searchTable.ts";
import { vocabulary } from "../derive/vocabulary.ts";
import { type SearchPart, searchPart } from "./searchPart.ts";
import { writeFiles } from "./writeFiles.ts";

/** Articles in a part of the index: Pagefind takes 0.3 MB of memory for each while it writes. */
const PART = 2_500;

/** An index of articles in the making, by Pagefind, which works beside this process. */
export interface SearchIndex {
  /** Takes an article; the same articles in the same order give the same bytes. */
  add(record: SearchRecord): void;
  /** After the last `add`: writes what is not yet written, and what else the page of search loads. */
  finish(): Promise<void>;
  /** Ends Pagefind's process. */
  stop(): Promise<void>;
}

/** Starts an index without articles, to be written into the folder `output` in parts of `size` articles. */
export function searchIndex(output: string, size = PART): SearchIndex {
  const rows: SearchRow[] = [];
  const words = vocabulary();
  const parts: Promise<string>[] = [];
  let open: Promise<SearchPart> | undefined;

  const closePart = () => {
    if (!open) return;
    const [part, before] = [open, parts.at(-1)];
    const name = String(parts.length);
    // One after the other, for the sake of memory.
    const writing = Promise.all([part, before]).then(async ([full]) => {
      const meta = await full.write(join(output, "pagefind", name));
      return `${name}/${meta}`;
    });
    // Heard in `finish`; without this, a failure before that would end the process unheard.
    writing.catch(() => {});
    parts.push(writing);
    open = undefined;
  };
  return {
    add({ row, ...record }) {
      rows.push(row);
      words.add(record.content);
      open ??= searchPart();
      open.then((part) => part.add(record)).catch(() => {});
      if (rows.length % size === 0) closePart();
    },
    async finish() {
      closePart();
      const files = [
        { address: addresses.searchParts, content: JSON.stringify(await Promise.all(parts)) },
        {
          address: addresses.searchTable,
          content: gzipSync(JSON.stringify(searchTable(rows)), { level: 9 }),
        },
        { address: addresses.vocabulary, content: words.words().join("\n") },
      ];
      await writeFiles(files, output);
    },
    stop: async () => void (await close()),
  };
}
