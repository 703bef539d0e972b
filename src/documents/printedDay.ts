import { parseDate } from "../read/date.ts";

/** A day as printed: whole, or without its year. */
export interface PrintedDay {
  end: number;
  day?: string;
  monthDay?: string;
}

const MARK = String.raw`\s?[-/.]\s?`;
const WHOLE = String.raw`(?<d>\d{1,2})${MARK}(?<m>\d{1,2})${MARK}(?<y>\d{4})`;
/** Source of a regex for a day in small letters: `08/7/2019`, `30.5.2019`, `25 tháng 12 năm 2019`, `28.2`. */
export const DAY = String.raw`(?<d>\d{1,2})(?:${MARK}(?<m>\d{1,2})(?:${MARK}(?<y>\d{4}))?|\s{1,3}tháng\s{1,3}(?<mm>\d{1,2})(?:\s{0,2},?\s{0,2}năm\s{1,3}(?<yy>\d{4}))?)(?!\d)`;

const VERB = String.raw`(?:(?:được\s)?(?:ban hành|ra|ký)\s)?`;
const AFTER = new RegExp(String.raw`\s{0,3}(?:,\s{0,3})?${VERB}\(?ngày\s{0,3}${DAY}`, "uy");
const IN_BRACKETS = new RegExp(String.raw`\s{0,2}\(\s?${WHOLE}\s?\)`, "uy");

/** The day that follows a sign: `, ngày 9-7-2024`, `ban hành ngày …`, `(30/5/2019)`. */
export function dayAfter(lower: string, index: number): PrintedDay | undefined {
  for (const form of [AFTER, IN_BRACKETS]) {
    form.lastIndex = index;
    const match = form.exec(lower);
    if (match) return { end: match.index + match[0].length, ...dayOf(match.groups ?? {}) };
  }
  return undefined;
}

/** Reads the groups of `DAY`; days that do not exist are left unread. */
export function dayOf(groups: Record<string, string | undefined>): Omit<PrintedDay, "end"> {
  const year = groups.y ?? groups.yy;
  // 2024 has all days that a year can have.
  const read = parseDate(`${groups.d}/${groups.m ?? groups.mm}/${year ?? 2024}`, 0)?.day;
  if (!read) return {};
  return year ? { day: read } : { monthDay: read.slice(5) };
}
