import type { DateLiteral, Found, ImpossibleDate } from "../literal.ts";
import { readLoneMonth } from "./loneMonth.ts";
import { readLoneTime } from "./loneTime.ts";
import { readDated } from "./readDated.ts";
import { endOf, type Read, type Token, tokenise } from "./tokens.ts";

/** Tried in this order at every token. */
const READERS: ((tokens: readonly Token[], at: number) => Read<Found> | undefined)[] = [
  readDated,
  readLoneMonth,
  readLoneTime,
];

/** Every date of a line, and what has the shape of one and is none. */
export interface Scan {
  dates: DateLiteral[];
  impossible: ImpossibleDate[];
}

/** Reads `text` from left to right; each place is read once, in time linear in its length. */
export function scanDates(text: string): Scan {
  const tokens = tokenise(text);
  const scan: Scan = { dates: [], impossible: [] };
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, at);
    const index = tokens[at]?.start ?? 0;
    if (read) {
      const literal = text.slice(index, endOf(tokens, closed(tokens, at, read.next))).trimEnd();
      if (read.value === "impossible") scan.impossible.push({ index, literal });
      else scan.dates.push({ index, literal, ...read.value });
    }
    at = read?.next ?? at + 1;
  }
  return scan;
}

/** The bracket that was opened inside belongs to the letters: `Sáng nay (22/7)`. */
function closed(tokens: readonly Token[], at: number, next: number): number {
  const inside = tokens.slice(at, next).map(({ key }) => key);
  const open = inside.lastIndexOf("(") > inside.lastIndexOf(")");
  return open && tokens[next]?.key === ")" ? next + 1 : next;
}

function readAt(tokens: readonly Token[], at: number): Read<Found> | undefined {
  const kind = tokens[at]?.kind;
  if (kind !== "number" && kind !== "word") return undefined;
  for (const reader of READERS) {
    const read = reader(tokens, at);
    if (read) return read;
  }
  return undefined;
}

/**
 * Every date and time in `text`, in order, with as much as is printed: the day always before the month, hours on
 * the clock of 24, days of the moon calendar and impossible ones left out. A day without its year is a date only
 * where words, a time or brackets with a range say so, because `9/16` may be a ratio.
 */
export function findDates(text: string): DateLiteral[] {
  return scanDates(text).dates;
}

/** What looks like a date in `text` and does not exist (`31/02/2020`, `13/13/2020`), in order. */
export function findImpossibleDates(text: string): ImpossibleDate[] {
  return scanDates(text).impossible;
}
