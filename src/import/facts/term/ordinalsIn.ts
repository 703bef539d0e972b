import type { Evidence } from "../../model.ts";
import { evenSpelling } from "../spelling.ts";
import { type Attribution, attribute } from "./attribution.ts";
import { countOf, IN_FIGURES, IN_WORDS } from "./numerals.ts";

/** An ordinal as printed, whose it is and what it counts. */
export interface Ordinal extends Evidence, Attribution {
  ordinal: number;
  /** Where the literal begins in the NFC of the text. */
  index: number;
}

const CONGRESS = "đại hội(?: đại biểu| toàn quốc| đảng bộ| đảng)*";
const MARK = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(?<thu>(?:lần|kỳ họp|phiên họp|hội nghị) thứ) {1,3}(?<word>${IN_FIGURES}|${IN_WORDS})` +
    `|(?<mark>lần|khóa|${CONGRESS}|hội nghị (?:trung ương|tw)) {1,3}(?<figure>${IN_FIGURES})` +
    `(?<more>(?:, ?| và )(?:[ivxlc]{1,8}|\\d{1,2})(?![\\p{L}\\p{M}\\p{N}]|[.,/]\\d))?)`,
  "gu",
);

/** More ordinals than this in one passage are no article. */
const MOST = 300;

/**
 * The ordinals of congresses, committees (`khóa`) and meetings in a passage, each with its body: `lần thứ` counts
 * congresses and meetings alike, and one text names several bodies. `khóa XI, XII` gives two.
 */
export function ordinalsIn({ text, line }: { text: string; line: number }): Ordinal[] {
  const printed = text.normalize("NFC");
  const even = evenSpelling(printed);
  const found: Ordinal[] = [];
  for (const { 0: words, index, groups = {} } of even.matchAll(MARK)) {
    if (found.length > MOST) break;
    const { thu, mark = thu ?? "", word, figure = word ?? "", more = "" } = groups;
    const end = index + words.length - more.length;
    const attribution = attribute({ printed, even, index, end, mark });
    const evidence = { index, line, literal: printed.slice(index, index + words.length) };
    const first = printed.slice(end - figure.length, end);
    const second = printed.slice(end, index + words.length).replace(/^(?:, ?| và )/iu, "");
    for (const ordinal of [countOf(first), countOf(second)])
      if (ordinal !== undefined) found.push({ ...attribution, ...evidence, ordinal });
  }
  return found;
}
