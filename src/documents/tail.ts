import { bodyAfter, type NamedBody } from "./body.ts";
import type { EvenText } from "./evenText.ts";
import { dayAfter } from "./printedDay.ts";

/** What stands after a sign and belongs to it. */
export interface Tail {
  day?: string;
  monthDay?: string;
  year?: number;
  body?: NamedBody;
  ordinal?: string;
  end: number;
}

const YEAR = /\s{1,2}năm\s{1,2}(?<year>(?:19|20)\d\d)(?!\d|\s?[-/]\s?\d)/uy;
const ORDINAL = /\s{0,2},?\s{0,2}\(?\s?khóa\s{1,2}(?<ordinal>[ivxl]{1,7})(?![\p{L}\p{N}])\s?\)?/uy;
const SIDE = /\s{0,2}\)/y;

/** Day, year, body and `khóa` after the sign that ends at `index`, in any order: `ngày 28/2 của Bộ Chính trị khóa XII`. */
export function tailAt(even: EvenText, index: number): Tail {
  const tail: Tail = { end: index };
  for (let parts = 0; parts < 4; parts++) if (!readPart(even, tail)) break;
  return tail;
}

function readPart(even: EvenText, tail: Tail): boolean {
  const start = tail.end;
  const printed = tail.day || tail.monthDay ? undefined : dayAfter(even.lower, start);
  if (printed) Object.assign(tail, printed);
  const body = printed || tail.body ? undefined : bodyAfter(even, start);
  if (body) {
    tail.body = body;
    tail.end = body.end;
    if (body.ordinal) tail.ordinal = body.ordinal;
  }
  if (tail.end > start) return skipBracket(even.lower, tail);
  for (const form of [YEAR, ORDINAL]) {
    form.lastIndex = start;
    const match = form.exec(even.lower);
    const { year, ordinal } = match?.groups ?? {};
    if (!match || (year && tail.year) || (ordinal && tail.ordinal)) continue;
    if (year) tail.year = Number(year);
    if (ordinal) tail.ordinal = ordinal.toUpperCase();
    tail.end = start + match[0].length;
    return true;
  }
  return false;
}

function skipBracket(lower: string, tail: Tail): true {
  SIDE.lastIndex = tail.end;
  tail.end += SIDE.exec(lower)?.[0].length ?? 0;
  return true;
}
