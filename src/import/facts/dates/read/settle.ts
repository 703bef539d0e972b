import { isoDay, isReal } from "../calendar.ts";
import type { Group, Item } from "./dayGroup.ts";

/** The days of a group, each with the month and year that stand at another. */
export interface Settled {
  days: Item[];
  span?: "range" | "list";
}

/**
 * The days of `group` filled in from each other, or `impossible` where one with its year does not exist, or
 * undefined where they are no days in order: `Kỳ 23 - 5/8/2020` has one day, and it begins later.
 */
export function settle({ items, joints }: Group): Settled | "impossible" | undefined {
  const known = items.filter(({ month }) => month !== undefined);
  const wrong = known.some((item) => item.day !== undefined && !isReal(item));
  if (wrong) return known.every((item) => isReal(item) || isWhole(item)) ? "impossible" : undefined;
  const days = fillYears(fillMonths(items));
  if (!inOrder(days)) return undefined;
  if (days.length === 1) return { days };
  return { days, span: days.length === 2 && joints[0]?.kind === "range" ? "range" : "list" };
}

function isWhole({ day, month, year }: Item): boolean {
  return day !== undefined && month !== undefined && year !== undefined;
}

/** A number alone is a day of the month that follows. */
function fillMonths(items: readonly Item[]): Item[] {
  const filled = [...items];
  for (let index = filled.length - 2; index >= 0; index--) {
    const [item, next] = [filled[index], filled[index + 1]];
    if (item && next) filled[index] = { ...item, month: item.month ?? next.month };
  }
  return filled;
}

/** The year is printed once, mostly at the end; days over New Year belong to the years on both sides. */
function fillYears(days: readonly Item[]): Item[] {
  const filled = [...days];
  for (let index = filled.length - 2; index >= 0; index--) {
    const [item, next] = [filled[index], filled[index + 1]];
    if (!item || item.year !== undefined || next?.year === undefined) continue;
    filled[index] = { ...item, year: overNewYear(item, next) ? next.year - 1 : next.year };
  }
  for (let index = 1; index < filled.length; index++) {
    const [last, item] = [filled[index - 1], filled[index]];
    if (!item || item.year !== undefined || last?.year === undefined) continue;
    filled[index] = { ...item, year: overNewYear(last, item) ? last.year + 1 : last.year };
  }
  return filled;
}

/** True from the last quarter of a year into the first of the next. */
function overNewYear({ month: from = 0 }: Item, { month: to = 0 }: Item): boolean {
  return from > 9 && to < 4;
}

/** Real days, each later than the one before; a range without year may go over New Year. */
function inOrder(days: readonly Item[]): boolean {
  if (!days.every((day) => isReal(day))) return false;
  return days.every((day, index) => {
    const before = days[index - 1];
    if (!before) return true;
    const [from, to] = [isoDay(before), isoDay(day)];
    if (from && to) return from < to;
    return overNewYear(before, day) || order(before) < order(day);
  });
}

function order({ month = 0, day = 0 }: Item): number {
  return month * 100 + day;
}
