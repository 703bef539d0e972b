import type { Evidence } from "../../../model.ts";
import { daysFrom, isoDay } from "../calendar.ts";
import type { DateLiteral, PrintedDay } from "../literal.ts";
import { findDates } from "../read/findDates.ts";
import {
  BY_PLAN,
  type Clause,
  clauseOf,
  isOtherDay,
  isPlanned,
  opens,
  PART_OF_DAY,
} from "./clause.ts";

/** A date of the lead that may be the day of what is reported. */
export interface LeadDate extends Evidence {
  date: DateLiteral;
  /** Its place or its words say so: it opens a sentence, or names the part of the day. */
  strong: boolean;
}

/** The lead is looked for in so many paragraphs: a short summary may stand before it. */
const PARAGRAPHS = 2;
/** So many paragraphs after the lead are looked through for later days. */
const BODY = 40;
/** Only the beginning of a paragraph is lead. */
const REACH = 1500;
/** A longer stretch is a campaign or an anniversary (`3/2/1930 - 3/2/2020`). */
const LONGEST_DAYS = 31;
/** Older days are told of as history; see the datelines. */
const FIRST_YEAR = 1997;

/**
 * The dates of the first paragraphs that may be the day of the event, in order: no anniversaries, deadlines, days
 * of documents, plans and history. In the second paragraph only a part of the day makes a date strong.
 */
export function leadDates(text: readonly Evidence[]): LeadDate[] {
  return text.slice(0, PARAGRAPHS).flatMap((lead, index) => datesOf(lead, index === 0));
}

/** The whole dates after the lead that open a sentence or name a part of the day, as those of reports do. */
export function bodyDates(text: readonly Evidence[]): LeadDate[] {
  return text
    .slice(PARAGRAPHS, BODY)
    .flatMap((paragraph) => datesOf(paragraph, true))
    .filter(({ date, strong }) => strong && date.year !== undefined);
}

function datesOf({ line, literal: paragraph }: Evidence, first: boolean): LeadDate[] {
  const text = paragraph.slice(0, REACH);
  return findDates(text).flatMap((date): LeadDate[] => {
    const around = clauseOf(text, date);
    if (!mayReport(date) || isOtherDay(around, date) || isPlanned(around)) return [];
    return [{ date, line, literal: date.literal, strong: isStrong(date, around, first) }];
  });
}

function mayReport(date: DateLiteral): boolean {
  const { day, year = FIRST_YEAR, more = [] } = date;
  if (day === undefined || year < FIRST_YEAR) return false;
  const [from, to] = [isoDay(date), isoDay(more.at(-1) ?? {})];
  if (from && to) return daysFrom(from, to) <= LONGEST_DAYS;
  return monthsApart(date, more.at(-1) ?? date) <= 1;
}

function monthsApart({ month: from = 1 }: PrintedDay, { month: to = 1 }: PrintedDay): number {
  return (to - from + 12) % 12;
}

function isStrong({ literal }: DateLiteral, around: Clause, first: boolean): boolean {
  if (/^\s*vừa qua/iu.test(around.tail) || BY_PLAN.test(around.head)) return false;
  return PART_OF_DAY.test(literal) || (first && opens(around));
}
