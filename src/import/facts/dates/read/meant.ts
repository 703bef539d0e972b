import { isCounting, isPause, wordBefore } from "./boundary.ts";
import type { Reading } from "./readDated.ts";
import type { Settled } from "./settle.ts";
import type { Token } from "./tokens.ts";

/** Words before a day without year that make it one, weaker than `ngày`. */
const WEAK = /^(?:trước|sau|dịp|lễ|hết|niệm|khánh|hạn)$/;
/** `mỗi ngày 2/3`, `cả ngày 24/7`. */
const EVERY = /^(?:mỗi|cả|hằng|hàng|suốt|từng)$/;

/** True where the numbers are days by all that stands around them, and not ratios, scores or counters. */
export function isMeant(tokens: readonly Token[], reading: Reading, settled: Settled): boolean {
  const { at, prefix, group } = reading;
  if ((prefix.from || prefix.several) && settled.span === undefined) return false;
  if (group.items[0]?.month === undefined && !beginsList(tokens, reading)) return false;
  if (reading.whole) return wordBefore(tokens, at) !== "số" || prefix.names;
  if (settled.days[0]?.shortYear !== undefined) {
    return isNamed(reading) || settled.days[0].padded === true;
  }
  return isDayWithoutYear(tokens, reading, settled);
}

/** True where a number alone may be the first of several days: `1 và 2-7-2015`, not `Bài 5, 8/7/2020`. */
function beginsList(tokens: readonly Token[], { at, prefix, group }: Reading): boolean {
  if (prefix.names || prefix.from || group.items.length > 2 || group.joints[0]?.tight) return true;
  const before = wordBefore(tokens, at);
  return before === "" || before === "(";
}

function isDayWithoutYear(tokens: readonly Token[], reading: Reading, { span }: Settled): boolean {
  const { at, prefix, group, suffix } = reading;
  const before = wordBefore(tokens, at);
  const counting = isCounting(tokens, suffix.next);
  if (isNamed(reading)) {
    if (EVERY.test(before) || (counting && group.items.at(-1)?.mark === ".")) return false;
    // After a mark the numbers may begin a clause of their own: `Hôm nay, 12/12 chi bộ`.
    return prefix.mark === undefined || (isPause(tokens, suffix.next) && !counting);
  }
  if (counting) return false;
  if (prefix.from) return true;
  const bracketed = before === "(" && tokens[suffix.next]?.key === ")";
  return WEAK.test(before) || (span !== undefined && bracketed);
}

function isNamed({ prefix, suffix }: Reading): boolean {
  return prefix.names || suffix.clock !== undefined || suffix.weekday !== undefined;
}

/** True where words say that a day is meant which does not exist: `ngày 31/2`. */
export function isCalledDay(tokens: readonly Token[], { prefix, group, end }: Reading): boolean {
  const single = group.items.length === 1 && group.items[0]?.month !== undefined;
  return single && prefix.names && prefix.mark === undefined && !isCounting(tokens, end);
}
