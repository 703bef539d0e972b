import type { Proposal } from "../people/model.ts";

/** A piece of what was put in, in the order of the page. */
export interface Block {
  /** Line of the input on which it begins, counted from 1; of a Word file, the number of the paragraph. */
  line: number;
  /** One line of text as printed: NFC, without white space around it; empty for an image without words. */
  text: string;
  kind: "text" | "heading" | "list" | "table" | "quote" | "image";
  /** Of a heading, 1 to 6. */
  depth?: number;
  /** The block in Markdown where the input has structure (HTML, Word, Markdown); raw text has none. */
  markdown?: string;
  /** Of an image: where it came from, and its bytes where the input holds them. */
  image?: { src: string; alt: string; bytes?: Uint8Array };
  /** The input itself marks it as a caption (`figcaption`, a class) of the image before it. */
  caption?: boolean;
  /** False for what stands around the article in a saved page; undefined where the input does not tell. */
  main?: boolean;
}

/** What a saved page says of itself outside its text (`meta`, JSON-LD, front matter of elsewhere). */
export interface Stated {
  /** Such as `title`, `published`, `author`, `section`, `url`, `site`. */
  name: string;
  value: string;
  line: number;
  literal: string;
}

/** An input opened: its text in order, nothing decided yet. */
export interface Page {
  /** As given on the command line; `-` for standard input. */
  file: string;
  blocks: readonly Block[];
  stated: readonly Stated[];
  /** What was turned from an old encoding, for the report; empty for plain UTF-8. */
  converted: readonly { line: number; from: string }[];
}

/** An input of which no article can be made; `reason` is one Vietnamese line with its place. */
export interface Refusal {
  file: string;
  reason: string;
}

/** Words taken as evidence: the line of the input and exactly what stands there. */
export interface Evidence {
  line: number;
  literal: string;
}

/** One value that was found, and where. */
export interface Candidate<Value = string> extends Evidence {
  value: Value;
}

/**
 * What was found of one field. `value` is null where it cannot be told; then `alternatives` has what it
 * might be. `sure` is never true of a null.
 */
export interface Field<Value = unknown> {
  /** The key of the front matter, as in `source.url`; `ordinal` (khóa) besides. */
  field: string;
  value: Value | null;
  sure: boolean;
  /** Null where no words of the input stand behind the value (a flag, a rule). */
  line: number | null;
  literal: string | null;
  alternatives: readonly Value[];
  /** Vietnamese: why, in a few words, where it needs saying. */
  note?: string;
}

/** What was taken off as not part of the article. */
export interface Furniture {
  line: number;
  text: string;
}

/** What a block of the article is, in print order; furniture has been taken off. */
export type Piece =
  | {
      role: "paragraph" | "subheading" | "list" | "table" | "quote";
      line: number;
      text: string;
      markdown?: string;
    }
  | { role: "figure"; line: number; caption: string; credit?: string; image?: Block["image"] };

/** A page taken apart. */
export interface Layout {
  title?: Candidate;
  /** Lines and parts of lines that may carry the day of publication, in print order, as printed. */
  datelines: readonly Evidence[];
  /** The printed byline as it stands, not split into names: `Xuân Tiến - Diệu Hương`. */
  byline?: Evidence;
  /** Printed names of sections (`Đảng - đoàn thể`). */
  sections: readonly Evidence[];
  /** `HNP`, `NSHN`, `Kinhtedothi`: as printed, without brackets and dash. */
  agencyMark?: Evidence;
  /** `Theo ÁNH DƯƠNG/hanoimoi.com.vn`, `Nguồn: …`. */
  reprint?: Evidence;
  /** Addresses printed on the page (`URL: …`, `Nguồn: https://…`). */
  urls: readonly Evidence[];
  pieces: readonly Piece[];
  furniture: readonly Furniture[];
}

/** The answer to one input, as `--format json` prints it (the article's images apart). */
export interface Imported {
  file: string;
  /** A Vietnamese line, or null. */
  refused: string | null;
  article: { path: string; frontMatter: Record<string, unknown>; body: string } | null;
  fields: readonly Field[];
  furniture: readonly Furniture[];
  /** Persons whom the article may name, for an editor to judge; its file has none of them. */
  people: readonly Proposal[];
}
