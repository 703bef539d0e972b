import type { PrintedTime } from "../literal.ts";
import { readClock } from "./clock.ts";
import { type DayForm, readMark, readNumericDay } from "./dayForm.ts";
import { numberOf, pastSpace, type Read, type Token } from "./tokens.ts";
import { readEnglishDay, readLongDay, readMonthFirst, readYearWord } from "./wordForm.ts";
import { DAY_PARTS } from "./words.ts";

/** One day of a group, by its shape; the first of several may be a number alone. */
export type Item = DayForm & PrintedTime & { next: number };

/** Days joined by dashes, commas and words, as in `21-23/7`, `8,9,10/7/2020`, `1 và 2-7-2015`. */
export interface Group {
  items: Item[];
  /** What stands before each item but the first. */
  joints: Joint[];
}

interface Joint {
  kind: "range" | "list";
  mark: string;
  /** A dash without white space around it. */
  tight: boolean;
  /** `ngày` is said again: `ngày 29/7 và ngày 30/7`. */
  named: boolean;
}

/** So many days make the longest list; more are not one group, and the reading stays linear. */
const LONGEST = 8;

/** The days that begin at `at`, at least one with its month; undefined where there is none. */
export function readGroup(tokens: readonly Token[], at: number): Group | undefined {
  const first = readItem(tokens, at);
  if (!first) return undefined;
  const items = [first];
  const joints: Joint[] = [];
  while (items.length < LONGEST) {
    const last = items[items.length - 1] ?? first;
    const joint = readJoint(tokens, last.next);
    if (!joint || !mayJoin(last, joint.value)) break;
    const start = pastTime(tokens, joint.next);
    const item = readItem(tokens, start.next);
    if (!item) break;
    items.push({ ...item, ...start.value });
    joints.push(joint.value);
  }
  // Numbers at the end that found no month are none of the days: `06/01/2021, 5 bình luận`.
  while (items.length > 0 && items[items.length - 1]?.month === undefined) {
    items.pop();
    joints.pop();
  }
  return items.length > 0 ? { items, joints } : undefined;
}

/** A whole day and a comma begin another date, not a list. */
function mayJoin(last: Item, joint: Joint): boolean {
  return last.month === undefined || joint.kind === "range" || joint.mark === "và";
}

/** One day: whole, without year, or its number alone. Not the hour of a time, nor a month with its year. */
function readItem(tokens: readonly Token[], at: number): Item | undefined {
  const words = readLongDay(tokens, at) ?? readEnglishDay(tokens, at) ?? readMonthFirst(tokens, at);
  if (words) return { ...words.value, next: words.next };
  const number = numberOf(tokens[at], 4);
  if (Number.isNaN(number) || readClock(tokens, at)) return undefined;
  const numeric = readNumericDay(tokens, at);
  if (numeric && !isCut(tokens, numeric)) return withYear(tokens, numeric);
  const width = tokens[at]?.text.length ?? 0;
  return width <= 2 && number >= 1 && number <= 31 ? { day: number, next: at + 1 } : undefined;
}

/** True for the beginning of `21-23/7` and `1-2/7`, where the second number is a day, too. */
function isCut(tokens: readonly Token[], { value, next }: Read<DayForm>): boolean {
  if (value.year !== undefined || value.shortYear !== undefined) return value.day === undefined;
  const month = value.month ?? 0;
  if (month < 1 || month > 12) return true;
  return value.mark === "-" && tokens[next]?.key === "/" && tokens[next + 1]?.kind === "number";
}

function withYear(tokens: readonly Token[], { value, next }: Read<DayForm>): Item {
  const year = value.year === undefined ? readYearWord(tokens, next) : undefined;
  return year ? { ...value, year: year.value, next: year.next } : { ...value, next };
}

function readJoint(tokens: readonly Token[], at: number): Read<Joint> | undefined {
  const dash = readMark(tokens, at);
  if (dash?.value.mark === "-") {
    const tight = !dash.value.spaced;
    return named(tokens, { kind: "range", mark: "-", tight, named: false }, dash.next);
  }
  const place = pastSpace(tokens, at);
  const key = tokens[place]?.key ?? "";
  const kind = /^(?:đến|tới)$/.test(key)
    ? "range"
    : /^(?:,|;|&|và|cùng)$/.test(key)
      ? "list"
      : undefined;
  if (kind === undefined) return undefined;
  const and = pastSpace(tokens, place + 1);
  const next = key === "," && tokens[and]?.key === "và" ? and + 1 : place + 1;
  return named(tokens, { kind, mark: key === "&" ? "và" : key, tight: false, named: false }, next);
}

/** Goes past `hết`, `sáng` and `ngày` between two days. */
function named(tokens: readonly Token[], joint: Joint, at: number): Read<Joint> {
  let next = pastSpace(tokens, at);
  let isNamed = false;
  for (let step = 0; step < 3; step++) {
    const key = tokens[next]?.key ?? "";
    if (key === "ngày") isNamed = true;
    else if (key !== "hết" && !DAY_PARTS.has(key)) break;
    next = pastSpace(tokens, next + 1);
  }
  return { value: { ...joint, named: isNamed }, next };
}

/** Goes past the time in `đến 09h00 ngày 05/8/2020`. */
function pastTime(tokens: readonly Token[], at: number): Read<PrintedTime> {
  const clock = readClock(tokens, at);
  if (!clock) return { value: {}, next: at };
  const word = pastSpace(tokens, clock.next);
  const next = tokens[word]?.key === "ngày" ? pastSpace(tokens, word + 1) : word;
  if (tokens[next]?.kind !== "number") return { value: {}, next: at };
  const { hour, minute, second } = clock.value;
  return { value: hour === undefined ? {} : { hour, minute, second }, next };
}
