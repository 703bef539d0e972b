import { daysFrom } from "../calendar.ts";
import type { EventDay } from "../event/eventDay.ts";
import type { DateLiteral } from "../literal.ts";
import { dayOf, isoMoment } from "../moment.ts";

/** A moment of publication with its year, and where that comes from. */
export interface Moment {
  /** `2021-01-06T11:09+07:00`, or the day alone. */
  value: string;
  /** The year is not printed whole. */
  inferred: boolean;
}

/** A page without a year on its dateline is taken for one of the days after the event that it reports. */
const REPORTED_WITHIN = 31;
const CENTURY = 2000;

/**
 * The moment that a dateline prints. Where it has no year, that of the event in the lead serves if the page follows it
 * within a month, else the editor's; undefined without either, and where the day does not exist in that year.
 */
export function printedMoment(
  date: DateLiteral,
  event: EventDay | undefined,
  year: number | undefined,
): Moment | undefined {
  const { shortYear } = date;
  if (date.year !== undefined) return momentIn(date, date.year, false);
  if (shortYear !== undefined) return momentIn(date, CENTURY + shortYear, true);
  return afterEvent(date, event) ?? (year === undefined ? undefined : momentIn(date, year, true));
}

function afterEvent(date: DateLiteral, event: EventDay | undefined): Moment | undefined {
  if (!event?.day || event.inferred || !event.strong) return undefined;
  const { day } = event;
  const own = Number(day.slice(0, 4));
  const moments = [own, own + 1].flatMap((year) => momentIn(date, year, true) ?? []);
  return moments.find(({ value }) => {
    const age = daysFrom(day, dayOf(value));
    return age >= 0 && age <= REPORTED_WITHIN;
  });
}

function momentIn(date: DateLiteral, year: number, inferred: boolean): Moment | undefined {
  const value = isoMoment({ ...date, year });
  return value === undefined ? undefined : { value, inferred };
}
