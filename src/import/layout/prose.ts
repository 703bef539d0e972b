import type { Row } from "./row.ts";

const CLOSING = String.raw`["”“'’»)\]]{0,3}$`;
const ANY_STOP = new RegExp(String.raw`(?:[.…!?:;]|\/\.?)\s?${CLOSING}`, "u");
const FULL_STOP = new RegExp(String.raw`(?:[^.]\.|\.\s?\/\.?|\/\.)\s?${CLOSING}`, "u");
const TRAILING_DOTS = new RegExp(String.raw`(?:\.{2,}|…)\s?${CLOSING}`, "u");
const JOINING = /[:;]$/u;
/** The end of a sentence inside a text. A capital before the stop is an abbreviation (`TP. Hà Nội`). */
const INNER_STOP =
  /(?:[\p{Ll}\p{M}\d%”"’)]|\p{Ll}["”])(?:[.!?…]|\.\/\.)["”’)]?\s+["“(]?[\p{Lu}\d]/u;

const NUMBER = /^\d{1,2}\.\s/;

/** More words than any headline or caption has. */
const LONGER_THAN_HEADLINES = 50;

/** True where the text ends as sentences, introductions and quotations end. */
export function endsWithStop(text: string): boolean {
  return ANY_STOP.test(text);
}

/** True where the text ends with a full stop, not with dots that break it off. */
export function endsWithFullStop(text: string): boolean {
  return FULL_STOP.test(text);
}

/** True where a sentence ends before the text does. */
export function hasInnerStop(text: string): boolean {
  return INNER_STOP.test(text.replace(NUMBER, ""));
}

const PART_OF_DAY = "(?:sáng|trưa|chiều|tối|đêm|ngày|hôm)";
const DAY = String.raw`(?:\d{1,2}\s?[/.\-]|\d{1,2} tháng|\d{1,2},|\(\d|hôm nay|hôm qua|nay|qua)`;
const LEAD = new RegExp(
  String.raw`^${PART_OF_DAY}(?: (?:ngày|thứ \p{L}+|nay|qua|và|chiều|sáng|hôm),?){0,3},? ?${DAY}`,
  "iu",
);

/** True where the text begins with the day of the event (`Sáng ngày 08/7/2020, …`), as leads do. */
export function opensAsLead(text: string): boolean {
  return LEAD.test(text.slice(0, 80));
}

/** True for running text: what no headline, label, caption of a few words or link looks like. */
export function isSentence(row: Row): boolean {
  const { text, words } = row;
  if (words >= LONGER_THAN_HEADLINES) return true;
  if (words >= 8 && endsWithFullStop(text)) return true;
  if (words >= 12 && JOINING.test(text)) return true;
  // Headlines of series have two parts: `Làm theo lời Bác. Bài 2: Nói đi đôi với làm`.
  if (words >= 25 && hasInnerStop(text)) return true;
  return words >= 15 && (opensAsLead(text) || (words >= 20 && TRAILING_DOTS.test(text)));
}

/** True for a paragraph so long that it is never taken for furniture. */
export function isLongProse(row: Row): boolean {
  if (row.block.kind !== "text" && row.block.kind !== "quote") return false;
  if (row.words >= 60) return true;
  return row.words >= 30 && isSentence(row) && !TRAILING_DOTS.test(row.text);
}
