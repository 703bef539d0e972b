import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../cache/packs.ts";
import type { RenderedBody } from "../markdown/renderBody.ts";
import type { JudgedFile } from "../validate/readDrafts.ts";

/**
 * Names in the folder of a memory: of what is small, of the packs with what is long, of those who use it, and of what
 * registry files said.
 */
export const [STATE, PACKS, USERS, REGISTRY] = ["bai.json", "than-bai", "dang-dung", "so-bo.json"];

/** What of a body is small: the whole but its HTML and its text. */
export type BodyFacts = Omit<RenderedBody, "html">;

/** A body that was rendered, its long parts in a pack. */
export interface KeptBody {
  /** Digest of the text that it was made of, and of the shapes of its images. */
  of: string;
  shapes: string;
  facts: BodyFacts;
  /** Digest of its citations. */
  cites: string;
  html: Place;
  plain: Place;
}

/** What is known of an article. */
export interface Entry {
  stamp: string;
  judged: JudgedFile;
  /** Digest of the front matter. */
  front: string;
  body?: KeptBody;
}

/** What an archive is made by besides its articles. */
export interface MadeBy {
  /** Program and registry. */
  judging: string;
  /** Program and base path. */
  rendering: string;
}

/** What is known of articles by their paths, and what judgements and bodies were made by besides the article. */
export interface State extends MadeBy {
  articles: Record<string, Entry>;
}

/** Where it is kept what is known of the folder `content`. */
export function memoryFolder(cache: string, content: string): string {
  const name = createHash("sha1").update(realpathSync(content)).digest("hex").slice(0, 12);
  return join(cache, "noi-dung", name);
}

/** The packs that hold texts of these; entries of another program may look different. */
export function packsOf(entries: Iterable<Entry>): Set<string> {
  const packs = new Set<string>();
  for (const { body } of entries) {
    if (body?.html && body.plain) packs.add(body.html[0]).add(body.plain[0]);
  }
  return packs;
}
