import type { Found, PrintedDay, PrintedTime } from "../literal.ts";
import { beginsFreely, endsFreely, isLunar } from "./boundary.ts";
import type { Clock } from "./clock.ts";
import { type Group, readGroup } from "./dayGroup.ts";
import { doubtsOf } from "./doubts.ts";
import { hourOfDay, isPart } from "./halfDay.ts";
import { isCalledDay, isMeant } from "./meant.ts";
import { type Prefix, readPrefix } from "./prefix.ts";
import { type Settled, settle } from "./settle.ts";
import { readSuffix, type Suffix } from "./suffix.ts";
import type { Read, Token } from "./tokens.ts";

/** A group of days with all that stands around it. */
export interface Reading {
  /** The token with which the reading begins. */
  at: number;
  prefix: Prefix;
  group: Group;
  suffix: Suffix;
  /** The token after the last day, before the suffix. */
  end: number;
  /** The last day has its year. */
  whole: boolean;
}

/** A date that begins at `at`, with its words, its time and the days joined to it. */
export function readDated(tokens: readonly Token[], at: number): Read<Found> | undefined {
  // Most numbers of a hostile chain fail here, before anything is read.
  if (tokens[at]?.kind === "number" && !beginsFreely(tokens, at, true)) return undefined;
  const reading = readAround(tokens, at);
  if (!reading || !isFree(tokens, reading)) return undefined;
  const settled = settle(reading.group);
  if (settled === "impossible") return { value: "impossible", next: reading.end };
  if (!settled) {
    const called = isCalledDay(tokens, reading);
    return called ? { value: "impossible", next: reading.end } : undefined;
  }
  if (!isMeant(tokens, reading, settled)) return undefined;
  return { value: literalOf(reading, settled), next: reading.suffix.next };
}

function readAround(tokens: readonly Token[], at: number): Reading | undefined {
  const prefix = readPrefix(tokens, at);
  const group = readGroup(tokens, prefix.next);
  const last = group?.items.at(-1);
  if (!group || !last) return undefined;
  const wanted = prefix.clock || group.items.length > 1 ? "none" : "clock";
  const suffix = readSuffix(tokens, last.next, wanted);
  return { at, prefix, group, suffix, end: last.next, whole: last.year !== undefined };
}

function isFree(tokens: readonly Token[], { at, end, suffix, whole }: Reading): boolean {
  if (tokens[at]?.kind === "number" && !beginsFreely(tokens, at, whole)) return false;
  return (suffix.next > end || endsFreely(tokens, end, whole)) && !isLunar(tokens, end);
}

function literalOf({ prefix, suffix }: Reading, { days, span }: Settled): Found {
  const [first = {}, ...more] = days;
  const { shortYear } = days[0] ?? {};
  const clock = prefix.clock ?? suffix.clock;
  const weekday = prefix.weekday ?? suffix.weekday;
  const offset = clock?.offset ?? suffix.offset;
  const day = dayOf(first);
  return {
    ...day,
    ...(shortYear !== undefined && { shortYear }),
    ...timeOf(clock, prefix.part),
    ...(weekday !== undefined && { weekday }),
    ...(offset !== undefined && { offset }),
    ...(span && { span, more: more.map((item) => ({ ...dayOf(item), ...timeOf(item) })) }),
    notes: doubtsOf({ day, shortYear, weekday: span ? undefined : weekday, clock }),
  };
}

function dayOf({ day, month, year }: PrintedDay): PrintedDay {
  return { day, month, ...(year !== undefined && { year }) };
}

/** The time on the clock of 24 hours; `part` is the part of the day that stands apart from it. */
function timeOf(clock: (Clock & PrintedTime) | undefined, part?: string): PrintedTime {
  if (clock?.hour === undefined) return {};
  const { minute, second } = clock;
  const half = part !== undefined && isPart(part) && !clock.half ? part : undefined;
  const hour = (half && hourOfDay(clock.hour, half)) ?? clock.hour;
  return {
    hour,
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
  };
}
