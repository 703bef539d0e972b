import type { Layout, Page } from "../model.ts";

/**
 * Where words stand on a page. `site` is what the page says of its own site, outside the article; only the
 * name of a portal counts there.
 */
export type Place = "title" | "lead" | "body" | "caption" | "section" | "site" | "url" | "file";

/** A line of an input, as printed, and where it stands. */
export interface Passage {
  line: number;
  text: string;
  place: Place;
}

/** A first paragraph shorter than this is a summary, and the second is still the lead. */
const SUMMARY = 150;

/**
 * All passages of a page in the order of their weight: title, lead, captions, body, sections, addresses,
 * the name of the file, then furniture. Sub-headings are body; a page without title has no title passage.
 */
export function passagesOf(page: Page, layout: Layout): Passage[] {
  const passages: Passage[] = [];
  const add = (place: Place, line: number, text: string) => {
    if (text !== "") passages.push({ place, line, text });
  };
  const { title } = layout;
  if (title) add("title", title.line, title.value);
  const leads = leadLines(layout);
  for (const piece of layout.pieces) {
    if (piece.role === "figure") add("caption", piece.line, piece.caption);
    else add(leads.has(piece.line) ? "lead" : "body", piece.line, piece.text);
  }
  for (const { line, literal } of layout.sections) add("section", line, literal);
  for (const { line, literal } of layout.urls) add("url", line, literal);
  for (const { name, value, line } of page.stated) {
    if (name === "url") add("url", line, value);
    if (name === "site") add("site", line, value);
  }
  if (page.file !== "-") add("file", 1, page.file.replace(/^.*[/\\]/, ""));
  for (const { line, text } of layout.furniture) add("site", line, text);
  return passages;
}

function leadLines({ pieces }: Layout): Set<number> {
  const paragraphs = pieces.filter(({ role }) => role === "paragraph");
  const [first, second] = paragraphs;
  const lines = new Set<number>();
  if (!first) return lines;
  lines.add(first.line);
  const short = first.role === "paragraph" && first.text.length < SUMMARY;
  if (second && short) lines.add(second.line);
  return lines;
}
