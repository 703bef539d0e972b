import type { DateLiteral, PrintedDay } from "../literal.ts";
import { clockOf, dayOf, isoMoment } from "../moment.ts";

/** The day on the archive's clock; as printed where a part of it is missing. */
export function localDay(date: DateLiteral): PrintedDay {
  const moment = isoMoment(date);
  if (moment === undefined) return date;
  const [year, month, day] = dayOf(moment).split("-").map(Number);
  return { day, month, year };
}

/** True for one day on the archive's clock; one without year agrees with every year. */
export function isSameDay(one: DateLiteral, two: DateLiteral): boolean {
  const [a, b] = [localDay(one), localDay(two)];
  const years = new Set([a.year, b.year].filter((year) => year !== undefined));
  return a.day === b.day && a.month === b.month && years.size < 2;
}

/** True for one day and one minute, on the archive's clock where both days are whole. */
export function isSameMoment(one: DateLiteral, two: DateLiteral): boolean {
  const [a, b] = [isoMoment(one), isoMoment(two)];
  const same =
    a !== undefined && b !== undefined
      ? clockOf(a) === clockOf(b)
      : one.hour === two.hour && one.minute === two.minute;
  return one.hour !== undefined && two.hour !== undefined && same && isSameDay(one, two);
}
