import { fold } from "../../text/fold.ts";
import type { Block, Page } from "../model.ts";

/** What a row was found to be; undecided rows have none. `credit` names a photographer and nothing else. */
export type Role =
  | "title"
  | "dateline"
  | "byline"
  | "section"
  | "reprint"
  | "url"
  | "furniture"
  | "paragraph"
  | "subheading"
  | "list"
  | "table"
  | "quote"
  | "caption"
  | "credit"
  | "image";

/** A block on its way through the passes. Parts that are cut off its text go to where they belong. */
export interface Row {
  line: number;
  /** What is left of the text, with single spaces. */
  text: string;
  words: number;
  /** Letters and digits of a short text, folded, with single spaces: for comparing. */
  key: string;
  markdown?: string;
  block: Block;
  role?: Role;
  /** Of a caption: it stands for a picture until its true caption comes (`<title> - Ảnh 1`). */
  standIn?: true;
}

const HEADING = /^#{1,6}\s+/;

/** Longer texts are compared with nothing. */
const LONGEST_KEY = 400;

/** The rows of a page in print order; blocks that hold neither words nor an image fall away. */
export function rowsOf(page: Page): Row[] {
  return page.blocks
    .map((block) => {
      const row: Row = { line: block.line, text: "", words: 0, key: "", block };
      // A heading that turns out to be the lead is a paragraph.
      const sign = block.kind === "heading" ? HEADING : "";
      if (block.markdown !== undefined) row.markdown = block.markdown.replace(sign, "");
      return setText(row, block.text);
    })
    .filter((row) => row.text !== "" || row.block.image !== undefined);
}

/** `row` with `text` for its text. */
export function setText(row: Row, text: string): Row {
  row.text = text.replace(/\s+/g, " ").trim();
  row.words = countWords(row.text);
  row.key = keyOf(row.text);
  return row;
}

/** `Họ tên:(*)` gives `ho ten`; empty for texts without letters or digits, and for long ones. */
export function keyOf(text: string): string {
  if (text.length > LONGEST_KEY) return "";
  return fold(text)
    .replace(/[^\p{L}\p{N}+]+/gu, " ")
    .trim();
}

/** Words between spaces that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
