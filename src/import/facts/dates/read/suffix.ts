import { type Clock, readClock } from "./clock.ts";
import { readOffset } from "./offset.ts";
import { pastSpace, type Token } from "./tokens.ts";
import { readWeekday } from "./weekday.ts";
import { DAY_PARTS } from "./words.ts";

/** What stands after a day and belongs to it: ` | 14:38`, `, 19:55 (GMT+7)`, ` (thứ tư)`. */
export interface Suffix {
  clock?: Clock;
  weekday?: number;
  offset?: number;
  next: number;
}

const GLUE = /^(?:[,|(@•·:-]|lúc|vào|hồi|giờ|at|t)$/;
const LONGEST = 6;

/** Words after which `12 giờ` is a stretch of time: `12 giờ trước`. */
const STRETCH = /^(?:trước|qua|đồng|làm|mỗi|liên|để|nay)$/;

/** Reads a time, a weekday and an offset after the day that ends before `at`. */
export function readSuffix(tokens: readonly Token[], at: number, wanted: "clock" | "none"): Suffix {
  const suffix: Suffix = { next: at };
  const weekday = weekdayAfter(tokens, at);
  if (weekday) Object.assign(suffix, weekday);
  const clock = wanted === "clock" ? clockAfter(tokens, suffix.next) : undefined;
  if (clock) Object.assign(suffix, clock);
  const offset = readOffset(tokens, suffix.next);
  if (offset) Object.assign(suffix, { offset: offset.value, next: offset.next });
  return suffix;
}

function clockAfter(tokens: readonly Token[], at: number): Suffix | undefined {
  let place = pastSpace(tokens, at);
  let open = false;
  for (let step = 0; step < LONGEST && GLUE.test(tokens[place]?.key ?? ""); step++) {
    open ||= tokens[place]?.key === "(";
    place = pastSpace(tokens, place + 1);
  }
  const clock = readClock(tokens, place);
  if (!clock || place === at) return undefined;
  const after = tokens[pastSpace(tokens, clock.next)]?.key ?? "";
  // The time of the next day in a row of times and days.
  if (after === "ngày" || DAY_PARTS.has(after) || (clock.value.bare && STRETCH.test(after))) {
    return undefined;
  }
  const closed = open && tokens[clock.next]?.key === ")";
  return { clock: clock.value, next: clock.next + (closed ? 1 : 0) };
}

/** `(thứ tư)`, or `, Thứ Tư` before a mark or the end. */
function weekdayAfter(tokens: readonly Token[], at: number): Suffix | undefined {
  const mark = pastSpace(tokens, at);
  const key = tokens[mark]?.key;
  if (key !== "(" && key !== "," && key !== "|") return undefined;
  const weekday = readWeekday(tokens, pastSpace(tokens, mark + 1));
  if (!weekday) return undefined;
  const after = tokens[pastSpace(tokens, weekday.next)];
  if (key === "(") {
    return after?.key === ")" ? { weekday: weekday.value, next: weekday.next + 1 } : undefined;
  }
  const ends = after === undefined || (after.kind === "mark" && after.key !== "(");
  return ends ? { weekday: weekday.value, next: weekday.next } : undefined;
}
