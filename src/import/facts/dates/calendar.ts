import { parseDate } from "../../../read/date.ts";
import type { PrintedDay } from "./literal.ts";

/** Minutes east of UTC of the archive's own clock. */
export const SITE_OFFSET = 7 * 60;

/** A year in which every day exists that exists at all. */
const LEAP = 2020;

/** `2021-01-06` of a day that is printed whole; undefined where a part is missing or it does not exist. */
export function isoDay({ day, month, year }: PrintedDay): string | undefined {
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  const iso = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  return parseDate(iso, 0)?.day;
}

/** True for a day of the calendar; without its year, for one of any year (`29/2`). */
export function isReal({ day, month, year = LEAP }: PrintedDay): boolean {
  return isoDay({ day, month, year }) !== undefined;
}

/** Whole days from `from` to `to`, both as `2021-01-06`; negative where `to` is earlier. */
export function daysFrom(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday of `2021-01-06`, Sunday 0. */
export function weekdayOf(day: string): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00Z`) / 86_400_000;
}
