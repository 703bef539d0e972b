import type { PrintedTime } from "../literal.ts";
import { hourOfDay, readHalf } from "./halfDay.ts";
import { readOffset } from "./offset.ts";
import { numberOf, pastSpace, type Read, type Token } from "./tokens.ts";

/** A time of day as printed; `impossible` where no clock shows it (`25:70`, `14:05 AM`). */
export interface Clock extends PrintedTime {
  offset?: number;
  impossible?: true;
  /** Only the hour is printed: `8h`, `2 giờ chiều`. */
  bare?: true;
  /** Says itself which half of the day it means. */
  half?: true;
}

/**
 * The time at `at`: `11:09`, `19:0:7`, `11h09`, `14h05'`, `8g`, `8 giờ 30 phút`, with `PM`, `CH` or
 * `sáng` after it, and `GMT+7`. Undefined for what is no time by its shape.
 */
export function readClock(tokens: readonly Token[], at: number): Read<Clock> | undefined {
  const hour = numberOf(tokens[at], 2);
  if (Number.isNaN(hour)) return undefined;
  const face = readColons(tokens, at) ?? readHours(tokens, at);
  if (!face) return undefined;
  const half = readHalf(tokens, face.next);
  const offset = readOffset(tokens, half?.next ?? face.next);
  const { minute, second, bare } = face.value;
  const resolved = half ? hourOfDay(hour, half.value) : hour;
  const valid = resolved !== undefined && resolved < 24 && (minute ?? 0) < 60 && (second ?? 0) < 60;
  const time = valid ? { hour: resolved, minute, second } : { impossible: true as const };
  const value = {
    ...time,
    ...(offset && { offset: offset.value }),
    ...(bare && { bare }),
    ...(half && { half: true as const }),
  };
  return { value, next: offset?.next ?? half?.next ?? face.next };
}

type Face = Pick<Clock, "minute" | "second" | "bare">;

/** `:09`, `:09:00`, `:0:7`, `:09:00.000` after the hour. */
function readColons(tokens: readonly Token[], at: number): Read<Face> | undefined {
  const spaced = tokens[at + 1]?.kind === "space" && tokens[at + 3]?.kind === "space";
  const colon = spaced ? at + 2 : at + 1;
  const first = spaced ? at + 4 : at + 2;
  if (tokens[colon]?.key !== ":" || tokens[first]?.kind !== "number") return undefined;
  const minute = numberOf(tokens[first], 2);
  if (Number.isNaN(minute) || (spaced && tokens[first]?.text.length !== 2)) return undefined;
  const second = tokens[first + 1]?.key === ":" ? numberOf(tokens[first + 2], 2) : Number.NaN;
  if (Number.isNaN(second)) return { value: { minute }, next: pastApostrophe(tokens, first + 1) };
  const fraction = tokens[first + 3]?.key === "." && tokens[first + 4]?.kind === "number";
  return { value: { minute, second }, next: first + (fraction ? 5 : 3) };
}

/** `h09`, `h:09`, `g`, ` giờ 30 phút` after the hour. */
function readHours(tokens: readonly Token[], at: number): Read<Face> | undefined {
  const word = pastSpace(tokens, at + 1);
  const key = tokens[word]?.key;
  const short = (key === "h" || key === "g") && word === at + 1;
  if (!short && key !== "giờ") return undefined;
  const spaced = pastSpace(tokens, word + 1);
  const first = tokens[word + 1]?.key === ":" ? word + 2 : spaced;
  const minute = numberOf(tokens[first], 2);
  const bare: Read<Face> = { value: { bare: true }, next: word + 1 };
  if (Number.isNaN(minute)) return bare;
  const unit = minuteUnit(tokens, first + 1);
  // In `8h 12/10` the 12 is a day; minutes apart from the hour need their own word.
  if (first === spaced && spaced > word + 1 && !unit && (short || isJoined(tokens, first)))
    return bare;
  return { value: { minute }, next: unit ?? first + 1 };
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[pastSpace(tokens, at + 1)]?.key ?? "";
  return /^[/.,-]$/.test(mark) || tokens[at]?.text.length !== 2;
}

/** The index after `'`, `p`, `ph` or ` phút`. */
function minuteUnit(tokens: readonly Token[], at: number): number | undefined {
  const after = pastApostrophe(tokens, at);
  if (after > at) return after;
  const word = pastSpace(tokens, at);
  return /^(?:p|ph|phút)$/.test(tokens[word]?.key ?? "") ? word + 1 : undefined;
}

function pastApostrophe(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === "'" ? at + 1 : at;
}
