import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat.js";
import utc from "dayjs/plugin/utc.js";

dayjs.extend(customParseFormat);
dayjs.extend(utc);

/** A day (`2021-01-06`) and, where it is known, the time of day (`11:09`), both on the site's clock. */
export interface DateTime {
  day: string;
  time?: string;
}

const CLOCK = String.raw`[T ]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?`;
const OFFSET = String.raw`(?:\s*(?<zone>Z|[+-]\d{2}:?\d{2}))?`;
const ISO = new RegExp(
  String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:${CLOCK}${OFFSET})?$`,
);
const VIETNAMESE = new RegExp(
  String.raw`^(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?:${CLOCK})?$`,
);

/**
 * Reads an ISO date (`2021-01-06`, `2021-01-06T11:09+07:00`) or a Vietnamese one, day first
 * (`06/01/2021 11:09`, `6-1-2021`); four-digit years only. A time without offset is on the
 * site's clock, one with another offset is converted to it. `offset` is in minutes east of UTC.
 * Undefined for every other form and for days or times that do not exist.
 */
export function parseDate(text: string, offset: number): DateTime | undefined {
  const parts = (ISO.exec(text.trim()) ?? VIETNAMESE.exec(text.trim()))?.groups;
  if (!parts) return undefined;
  const two = (part = "0") => part.padStart(2, "0");
  const day = `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
  if (!isRealDay(day)) return undefined;
  if (parts.hour === undefined) return { day };
  const { hour, minute = "0", second = "0", zone } = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = `${two(hour)}:${minute}`;
  const shift = zone ? offset - minutesEast(zone) : 0;
  if (shift === 0) return { day, time };
  const local = dayjs.utc(`${day} ${time}`, "YYYY-MM-DD HH:mm", true).add(shift, "minute");
  return { day: local.format("YYYY-MM-DD"), time: local.format("HH:mm") };
}

/** Days that were asked for: an archive has many articles of one day, and dayjs takes its time. */
const realDays = new Map<string, boolean>();

function isRealDay(day: string): boolean {
  const known = realDays.get(day);
  if (known !== undefined) return known;
  // Strict and with the format spelled out: dayjs left to itself reads 03/06/2020 as 6 March.
  const real = dayjs.utc(day, "YYYY-MM-DD", true).isValid();
  realDays.set(day, real);
  return real;
}

/** Minutes east of UTC of `+07:00`, `-0330` or `Z`. */
export function minutesEast(zone: string): number {
  if (zone === "Z") return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `+07:00` of 420: the clock that `minutesEast` reads. */
export function printOffset(minutes: number): string {
  const two = (count: number) => String(Math.floor(count)).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(size / 60)}:${two(size % 60)}`;
}

/** A date in ISO form, its time on the clock of `offset`: `2021-01-06T11:09+07:00`, `2021-01-06`. */
export function isoDate({ day, time }: DateTime, offset: number): string {
  return time === undefined ? day : `${day}T${time}${printOffset(offset)}`;
}

/** The day `count` days after `day`, before it when negative. */
export function addDays(day: string, count: number): string {
  return dayjs.utc(day, "YYYY-MM-DD", true).add(count, "day").format("YYYY-MM-DD");
}

/** `2020-07-29` as editors and readers write it: `29/07/2020`. */
export function printDay(day: string): string {
  return day.split("-").reverse().join("/");
}
