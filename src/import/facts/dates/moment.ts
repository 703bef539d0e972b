import { parseDate } from "../../../read/date.ts";
import { isoDay, SITE_OFFSET } from "./calendar.ts";
import type { DateLiteral, PrintedTime } from "./literal.ts";

/**
 * `2021-01-06T11:09+07:00`, or `2021-01-06` where no time is printed: as articles have it, another offset turned
 * into the archive's. Undefined where the day is not whole or does not exist.
 */
export function isoMoment(literal: DateLiteral): string | undefined {
  const { offset = SITE_OFFSET } = literal;
  const day = isoDay(literal);
  const time = timeOf(literal);
  if (day === undefined || time === undefined) return day;
  const zone = `${offset < 0 ? "-" : "+"}${printTime(Math.abs(offset))}`;
  const local = parseDate(`${day}T${time}${zone}`, SITE_OFFSET);
  return local && `${local.day}T${local.time}+${printTime(SITE_OFFSET)}`;
}

/** The day of `2021-01-06T11:09+07:00`. */
export function dayOf(moment: string): string {
  return moment.slice(0, "2021-01-06".length);
}

/** The time of `2021-01-06T11:09+07:00`, empty for a day without one. */
export function clockOf(moment: string): string {
  return moment.slice("2021-01-06T".length, "2021-01-06T11:09".length);
}

function timeOf({ hour, minute = 0 }: PrintedTime): string | undefined {
  return hour === undefined ? undefined : printTime(hour * 60 + minute);
}

function printTime(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
