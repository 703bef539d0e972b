import type { Evidence, Furniture, Layout, Stated } from "../model.ts";
import { cutEnd, cutStart } from "./cutMarkdown.ts";
import type { Known } from "./known.ts";
import { type Row, setText } from "./row.ts";

/** A byline that was found; of several the highest rank is taken. */
export interface BylineFound extends Evidence {
  rank: number;
}

/** A page while it is being taken apart. */
export interface Sheet {
  rows: Row[];
  stated: readonly Stated[];
  known: Known;
  title?: Layout["title"];
  /** The title for comparing, as rows have it; empty without one. */
  titleKey: string;
  /** Index of the row that is the title; -1 where none is. */
  titleAt: number;
  /** Index of the first row that reads as running text; the number of rows where none does. */
  leadAt: number;
  /** Index of the first row of what stands below the text. */
  tailAt: number;
  datelines: Evidence[];
  bylines: BylineFound[];
  sections: Evidence[];
  agencyMark?: Evidence;
  reprint?: Evidence;
  urls: Evidence[];
  furniture: Furniture[];
}

/** A sheet on which nothing has been decided. */
export function newSheet(rows: Row[], stated: readonly Stated[], known: Known): Sheet {
  return {
    rows,
    stated,
    known,
    titleKey: "",
    titleAt: -1,
    leadAt: rows.length,
    tailAt: rows.length,
    datelines: [],
    bylines: [],
    sections: [],
    urls: [],
    furniture: [],
  };
}

/** The whole row is no part of the article. */
export function toFurniture(sheet: Sheet, row: Row): void {
  row.role = "furniture";
  takeOff(sheet, row, row.text);
}

/** Notes a part of a row that is no part of the article. */
export function takeOff(sheet: Sheet, row: Row, part: string): void {
  const text = part.trim();
  if (text !== "") sheet.furniture.push({ line: row.line, text });
}

/** What was found in `row`, with the words that stand there. */
export function evidence(row: Row, literal: string): Evidence {
  return { line: row.line, literal };
}

/**
 * Takes `part` from the beginning or the end of a row's text. Where the Markdown of the row does not show
 * the same words at that end, it is dropped: the words matter more than their emphasis.
 */
export function cut(row: Row, part: string, end: "start" | "end"): void {
  const width = part.length;
  const rest = end === "start" ? row.text.slice(width) : row.text.slice(0, -width || undefined);
  const markdown = row.markdown;
  setText(row, rest);
  if (markdown === undefined) return;
  delete row.markdown;
  const left = end === "start" ? cutStart(markdown, part) : cutEnd(markdown, part);
  if (left !== undefined) row.markdown = left;
}
