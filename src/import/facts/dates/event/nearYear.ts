import { daysFrom, isoDay } from "../calendar.ts";
import type { PrintedDay } from "../literal.ts";

/** A report without a year in its lead is normally of the days before its publication. */
const REPORTED_WITHIN = 60;

/** The years around one in which 29 February exists somewhere. */
const AROUND = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/** A day whose year is taken from the day of publication. */
export interface NearDay {
  day: string;
  /** It lies at most two months before the publication. */
  near: boolean;
}

/**
 * `printed` in the year that brings it nearest to `publication`, before or after: `30-12` on a page of
 * 02/01/2021 is of 2020. Undefined where it has no day and month.
 */
export function nearestDay(printed: PrintedDay, publication: string): NearDay | undefined {
  const year = Number(publication.slice(0, 4));
  const days = AROUND.flatMap((step) => isoDay({ ...printed, year: year + step }) ?? []);
  const [day] = days.sort(
    (a, b) => Math.abs(daysFrom(a, publication)) - Math.abs(daysFrom(b, publication)),
  );
  if (day === undefined) return undefined;
  const age = daysFrom(day, publication);
  return { day, near: age >= 0 && age <= REPORTED_WITHIN };
}
