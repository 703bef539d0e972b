import { gzipSync } from "node:zlib";
import { digest } from "../../cache/digest.ts";
import { addresses } from "../../derive/addresses.ts";
import type { SearchKind, SearchRecord } from "../../derive/searchRecord.ts";
import { type SearchRow, searchTable } from "../../derive/searchTable.ts";
import { addCounts, vocabulary } from "../../derive/vocabulary.ts";
import { changedFiles, type SiteFileToMake } from "../changedFiles.ts";
import type { Output } from "../output.ts";
import { writeFiles } from "../writeFiles.ts";
import { beginsPart, USUAL } from "./beginsPart.ts";
import type { IndexedText } from "./partLists.ts";
import { type MadePart, type PageOfPart, partMaker } from "./partMaker.ts";

/** A page to be found, whose texts are asked for only when its part has to be made. */
export interface PageToIndex {
  url: string;
  kind: SearchKind;
  row: SearchRow;
  /** Stands for all that the index takes of it. */
  version: string;
  text: () => IndexedText;
}

/** A page whose text is not at hand: parts of the index that it belongs to are not made. */
export type PageElsewhere = Pick<PageToIndex, "url" | "kind">;

/** An index of pages in the making, by a thread of its own. */
export interface SearchIndex {
  /** Takes the next page: articles in the order of their paths, then the others, which make parts of their own. */
  add(page: PageToIndex | PageElsewhere): void;
  /**
   * After the last `add`: writes what is not yet written, and what else the page of search loads. Gives the versions
   * of the parts, by which they can be amended.
   */
  finish(): Promise<string[]>;
  /** After the last `add`: writes the parts that can be made, and nothing else. */
  finishParts(): Promise<void>;
  /** Ends the thread. */
  stop(): Promise<void>;
}

/** Where an index is written, and what is kept of the last one. */
export interface IndexPlace {
  output: Output;
  /** The folder of what is kept between builds. */
  cache: string;
}

/** Starts an index in parts of about `usual` pages; of those that are as they were nothing is made again. */
export function searchIndex({ output, cache }: IndexPlace, usual = USUAL): SearchIndex {
  const maker = partMaker(output, cache);
  const rows: SearchRow[] = [];
  const parts: Promise<MadePart>[] = [];
  let pages: (PageToIndex | PageElsewhere)[] = [];

  const closePart = () => {
    const [first] = pages;
    const members = pages.filter(isHere);
    const isWhole = members.length === pages.length;
    pages = [];
    if (!first) return;
    if (first.kind === "bai-viet") members.sort(byDay);
    rows.push(...members.map(({ row }) => row));
    if (!isWhole) return;
    const part = maker.make(digest(first.url), members);
    // Heard in `finish`; without this, a failure before that would end the process unheard.
    part.catch(() => {});
    parts.push(part);
  };
  return {
    add(page) {
      const isFirstOther = pages.at(-1)?.kind === "bai-viet" && page.kind !== "bai-viet";
      if (isFirstOther || beginsPart(page.url, pages.length, usual)) closePart();
      pages.push(page);
    },
    async finish() {
      closePart();
      const written = await Promise.all(parts);
      const content = () => gzipSync(JSON.stringify(searchTable(rows)), { level: 9 });
      const table = { address: addresses.searchTable, version: digest(rows), content };
      await writeFiles(changedFiles([...filesOfAll(written), table], output), output.fresh);
      maker.forgetOthers();
      return written.map(({ version }) => version);
    },
    async finishParts() {
      closePart();
      await Promise.all(parts);
      maker.forgetOthers();
    },
    stop: maker.stop,
  };
}

/**
 * Amends the index that consists of the parts of these versions, where pages, by their urls, have other texts than
 * when it was made. Gives the versions of its parts. Throws a `LostText` where not all of it is kept.
 */
export async function amendIndex(
  { output, cache }: IndexPlace,
  versions: readonly string[],
  changed: ReadonlyMap<string, PageOfPart>,
): Promise<string[]> {
  const maker = partMaker(output, cache);
  try {
    const parts: MadePart[] = [];
    for (const version of versions) parts.push(await maker.amend(version, changed));
    await writeFiles(changedFiles(filesOfAll(parts), output), output.fresh);
    maker.forgetOthers();
    return parts.map(({ version }) => version);
  } finally {
    await maker.stop();
  }
}

/** What the page of search loads of all parts together. */
function filesOfAll(parts: readonly MadePart[]): SiteFileToMake[] {
  const names = parts.map(({ name }) => name);
  const version = digest(names);
  const words = () => vocabulary(addUp(parts)).join("\n");
  return [
    { address: addresses.searchParts, version, content: () => JSON.stringify(names) },
    { address: addresses.vocabulary, version, content: words },
  ];
}

/** The newest last: one more is mostly of today, and all before it keep their numbers. */
function byDay(a: PageToIndex, b: PageToIndex): number {
  const [one = "", other = ""] = [a.row.day, b.row.day];
  if (one !== other) return one < other ? -1 : 1;
  return a.url < b.url ? -1 : 1;
}

const isHere = (page: PageToIndex | PageElsewhere): page is PageToIndex => "text" in page;

/** A page as the index takes it whose record is made already. */
export function recordToIndex({ row, ...text }: SearchRecord): PageToIndex {
  const { url, kind } = text;
  return { url, kind, row, version: digest([text]), text: () => text };
}

function addUp(parts: readonly MadePart[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) addCounts(counts, part.counts());
  return counts;
}
