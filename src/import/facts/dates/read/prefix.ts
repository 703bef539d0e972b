import { type Clock, readClock } from "./clock.ts";
import { pastSpace, type Token } from "./tokens.ts";
import { readWeekday } from "./weekday.ts";
import { DAY_PARTS } from "./words.ts";

/** What stands before a day and belongs to it: `11h09 ngày`, `Thứ hai, 06h43`, `Sáng nay, `, `từ ngày`. */
export interface Prefix {
  clock?: Clock;
  weekday?: number;
  /** The part of the day: `sáng`, `chiều`; the first that is named. */
  part?: string;
  /** Says that a day follows: `ngày`, `mồng`, a part of the day, `nay`, a weekday, a time. */
  names: boolean;
  /** `từ`, which asks for a range. */
  from: boolean;
  /** The mark right before the day, as the comma of `Sáng nay, 4/8`. */
  mark?: string;
  /** The mark stands after `ngày`, as in `trong 2 ngày, 29 và 30/7`: only several days make a date of it. */
  several: boolean;
  /** The token with which the day begins. */
  next: number;
}

const LONGEST = 14;
const DAY_WORDS = new Set(["ngày", "mồng", "mùng"]);
const RELATIVE = new Set(["nay", "qua", "mai", "kia"]);
/** Allowed after the word that asks for them, and not themselves a sign of a day. */
const FILLERS = new Set(["vào", "các", "hai", "sớm", "rạng", "hôm", "lúc", "hồi"]);
const MARKS_AFTER = {
  clock: /^[,|()[\]•·-]$/,
  weekday: /^[,|(•·-]$/,
  relative: /^[,(]$/,
  day: /^[,(]$/,
  part: /^\($/,
  from: /^$/,
};

type Kind = keyof typeof MARKS_AFTER;

/** Reads what belongs to a day from `at` on; with nothing of the kind there `next` is `at`. */
export function readPrefix(tokens: readonly Token[], at: number): Prefix {
  const prefix: Prefix = { names: false, from: false, several: false, next: at };
  let last: Kind | undefined;
  for (let step = 0; step < LONGEST; step++) {
    const place = pastSpace(tokens, prefix.next);
    const token = tokens[place];
    if (!token || (place > at && last === undefined)) break;
    const clock = prefix.clock ? undefined : readClock(tokens, place);
    const weekday = prefix.weekday === undefined ? readWeekday(tokens, place) : undefined;
    if (clock) {
      prefix.clock = clock.value;
      [prefix.next, last] = [clock.next, "clock"];
    } else if (weekday) {
      prefix.weekday = weekday.value;
      [prefix.next, last] = [weekday.next, "weekday"];
    } else if (token.kind === "word") {
      const kind = wordKind(token.key, last, prefix);
      if (!kind) break;
      [prefix.next, last] = [place + 1, kind];
    } else if (token.kind === "mark" && last && MARKS_AFTER[last].test(token.key)) {
      prefix.mark = token.key;
      prefix.several = last === "day" && token.key === ",";
      prefix.next = place + 1;
      continue;
    } else break;
    prefix.names ||= last !== "from";
    prefix.mark = undefined;
    prefix.several = false;
  }
  prefix.next = pastSpace(tokens, prefix.next);
  return prefix;
}

/** What a word of a prefix is, or undefined for one that ends it. */
function wordKind(key: string, last: Kind | undefined, prefix: Prefix): Kind | undefined {
  if (DAY_WORDS.has(key)) return "day";
  if (DAY_PARTS.has(key)) {
    prefix.part ??= key;
    return "part";
  }
  if (key === "từ" && last === undefined) {
    prefix.from = true;
    return "from";
  }
  if (key === "hôm" || key === "rạng") return "part";
  // `ngày nay` and `đến nay` are no days; `sáng nay` and `hôm nay` are.
  if (RELATIVE.has(key) && last === "part") return "relative";
  return last !== undefined && FILLERS.has(key) ? last : undefined;
}
