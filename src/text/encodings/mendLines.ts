import { findDoubledUtf8 } from "./doubledUtf8.ts";
import { decodeEntities } from "./entities.ts";
import { convertParts, findLegacy } from "./findLegacy.ts";
import { mendStrayA0 } from "./strayA0.ts";

/** A line of text, and the names of what it was turned from, in that order; empty for most. */
export interface MendedLine {
  text: string;
  from: readonly string[];
}

/**
 * The lines of one page with what was broken on its way mended, each where it can be told: character
 * references, UTF-8 read twice, old encodings, à with a stray space. They are weighed together, for
 * one line tells of another; clean text comes back as it was. `references` keeps character references,
 * which Markdown reads itself.
 */
export function mendLines(
  lines: readonly string[],
  { references = false }: { references?: boolean } = {},
): MendedLine[] {
  const mended = lines.map((text) => ({ text, from: [] as string[] }));
  const change = (line: number, text: string | undefined, from: string) => {
    const now = mended[line];
    if (now === undefined || text === undefined || text === now.text) return;
    now.text = text;
    now.from.push(from);
  };
  const texts = () => mended.map(({ text }) => text);
  if (!references) {
    for (const [i, line] of lines.entries()) change(i, decodeEntities(line), "mã HTML");
  }
  for (const [i, doubled] of findDoubledUtf8(texts()).entries()) {
    change(i, doubled?.text, "UTF-8 bị đọc hai lần");
  }
  const now = texts();
  for (const [i, parts] of findLegacy(now).entries()) {
    const [part] = parts;
    if (part) change(i, convertParts(now[i] ?? "", parts), part.encoding.name);
  }
  for (const [i, joined] of mendStrayA0(texts()).entries()) {
    change(i, joined, "UTF-8 bị mất byte A0");
  }
  return mended;
}
