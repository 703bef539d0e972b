import type { Evidence } from "../../../model.ts";
import { isoDay, weekdayOf } from "../calendar.ts";
import type { DateLiteral, PrintedDay } from "../literal.ts";
import { weekdayNote } from "../read/doubts.ts";
import { bodyDates, type LeadDate, leadDates } from "./leadDates.ts";
import { nearestDay } from "./nearYear.ts";
import { relativeDay } from "./relativeWords.ts";

/** The day on which what a page reports took place. */
export interface EventDay extends Evidence {
  /** Missing where the year cannot be told. */
  day?: string;
  /** Of an event of several days its first; `day` is then the last. */
  opened?: string;
  /** As printed; missing where only words such as `sáng nay` tell the day. */
  date?: DateLiteral;
  /** The year, or the whole day, is not printed. */
  inferred: boolean;
  /** Its place and words leave no doubt that this is the day of the event. */
  strong: boolean;
  /** Days of the lead that contradict it. */
  others: string[];
  /** Vietnamese: what is doubtful. */
  doubts: string[];
}

/** What is known of the time in which the event must lie. */
export interface Known {
  /** The day of publication as printed, `2021-01-06`. */
  publication?: string;
  /** The year that the editor gives. */
  year?: number;
}

/**
 * The day of the event by the first two paragraphs of `text`, or undefined where they name none. A year that is not printed comes
 * from the publication (the nearest such day), else from the editor; without both `day` is missing. Of several
 * days the last one counts, because a page that reports them all cannot be older; the first is `opened`.
 * A later day further down leaves a doubt: the page may look back on the first.
 */
export function eventDay(text: readonly Evidence[], known: Known): EventDay | undefined {
  const dates = leadDates(text);
  const first = dates.find(({ strong }) => strong) ?? dates[0];
  if (!first) return fromWords(text, known);
  const event = resolve(first, known);
  const rivals = dates.filter(
    (other) => other.strong && other !== first && !isWithin(other, first),
  );
  const others = rivals.flatMap((other) => resolve(other, known).day ?? []);
  const later = bodyDates(text).find(({ date }) => event.day && (isoDay(date) ?? "") > event.day);
  const doubts = [
    ...event.doubts,
    ...(others.length > 0 ? ["đầu bài có hai ngày"] : []),
    ...(later ? [`trong bài có ngày muộn hơn: ${later.literal}`] : []),
  ];
  return { ...event, others, doubts };
}

function fromWords(lead: readonly Evidence[], { publication }: Known): EventDay | undefined {
  const found = publication === undefined ? undefined : relativeDay(lead, publication);
  return found && { ...found, inferred: true, strong: true, others: [], doubts: [] };
}

function resolve({ date, line, literal, strong }: LeadDate, known: Known): EventDay {
  const last = lastOf(date);
  const day = isoDay(last) ?? inferredDay(last, known);
  const opened = day && date.more ? openedOn(date, day) : undefined;
  const { weekday } = date;
  const contrary = day && weekday !== undefined && !date.span && weekdayOf(day) !== weekday;
  return {
    line,
    literal,
    date,
    strong,
    ...(day && { day }),
    ...(opened && opened !== day && { opened }),
    inferred: last.year === undefined,
    others: [],
    doubts: contrary ? [weekdayNote(day, weekday)] : [],
  };
}

function lastOf(date: DateLiteral): PrintedDay {
  return date.more?.at(-1) ?? date;
}

function inferredDay(printed: PrintedDay, { publication, year }: Known): string | undefined {
  if (publication !== undefined) return nearestDay(printed, publication)?.day;
  return year === undefined ? undefined : isoDay({ ...printed, year });
}

/** The first of several days, in the year of the last or, over New Year, in the one before. */
function openedOn(first: PrintedDay, last: string): string | undefined {
  const year = first.year ?? Number(last.slice(0, 4));
  const day = isoDay({ ...first, year });
  return day !== undefined && day > last ? isoDay({ ...first, year: year - 1 }) : day;
}

/** True for a day that the other date has among its days, or the other way round. */
function isWithin({ date: one }: LeadDate, { date: two }: LeadDate): boolean {
  const [from, to] = [order(one), order(lastOf(one))];
  const [start, end] = [order(two), order(lastOf(two))];
  return (from <= start && start <= to) || (start <= from && from <= end);
}

function order({ month = 0, day = 0 }: PrintedDay): number {
  return month * 100 + day;
}
