import { type DoubledUtf8, findDoubledUtf8 } from "./encodings/doubledUtf8.ts";
import { convertParts, findLegacy, type LegacyPart } from "./encodings/findLegacy.ts";
import type { LegacyEncoding } from "./encodings/legacyEncoding.ts";

/** A stretch of text that was broken on its way, and how it probably read. */
export interface Garbled {
  index: number;
  literal: string;
  kind: "lost" | "control" | LegacyEncoding["name"] | "UTF-8";
  reading?: string;
}

/** Whatever could point to one of the kinds; almost every text has none of these. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\ufffd\u0000-\u0008\u000b-\u001f\u007f-\u009f¡-¿øûïåäëüöñîæØÛÏÅÄËÜÖÑÎÆÞðþßçÿ†‡ˆ‰Š‹ŒŽ˜š›œžŸƒ€]|[aâãeêioôõuýy][ìòÌÒ]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const LOST = /\ufffd/g;

/**
 * Broken characters, invisible control characters, and lines of an old encoding or of UTF-8 shown as
 * Latin-1, those with their likely reading. Such lines need two words that tell, or one beyond doubt:
 * `nh©n d©n` is found, `Müller`, `5 µm` and `® 2020` are not. Ordered by place.
 */
export function findGarbled(text: string): Garbled[] {
  if (!SUSPECT.test(text)) return [];
  return [
    ...every(text, LOST, "lost"),
    ...every(text, CONTROL, "control"),
    ...misread(text.split("\n")),
  ].sort((a, b) => a.index - b.index);
}

function every(text: string, pattern: RegExp, kind: Garbled["kind"]): Garbled[] {
  return [...text.matchAll(pattern)].map(({ index }) => ({
    index,
    literal: wordAround(text, index),
    kind,
  }));
}

function wordAround(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(index, index + 20))?.[0] ?? "";
  return before + after;
}

/** One finding a line: whole lines were pasted from the old file. */
function misread(lines: readonly string[]): Garbled[] {
  const doubled = findDoubledUtf8(lines);
  const legacy = findLegacy(lines);
  let start = 0;
  return lines.flatMap((line, i) => {
    const found = finding(line, start, doubled[i], legacy[i] ?? []);
    start += line.length + 1;
    return found;
  });
}

function finding(
  line: string,
  start: number,
  doubled: DoubledUtf8 | undefined,
  parts: readonly LegacyPart[],
): Garbled[] {
  const literal = line.trim().slice(0, 60);
  if (doubled) {
    return [{ index: start + doubled.first, literal, kind: "UTF-8", reading: doubled.text.trim() }];
  }
  const [part] = parts;
  if (!part) return [];
  const reading = convertParts(line, parts).trim();
  return [{ index: start + part.first, literal, kind: part.encoding.name, reading }];
}
