import dayjs from "dayjs";
import utc from "dayjs/plugin/utc.js";
import { type DateTime, printDay } from "../read/date.ts";
import { listingWords, unitWords } from "./words.ts";

export { printCount } from "../text/printCount.ts";

dayjs.extend(utc);

/** A day or moment for machines and for readers. */
export interface DateProps {
  /** `2021-01-06` or `2021-01-06T11:09+07:00`. */
  iso: string;
  /** `06/01/2021`. */
  short: string;
  /** `Thứ tư, ngày 06 tháng 01 năm 2021, 11:09`. */
  long: string;
}

/** Days in words: an archive has many articles of one day, and dayjs takes its time. */
const dayWords = new Map<string, string>();

/** The forms of a date; days under 10 and months 1 and 2 are padded, as the Party's form guide has it. */
export function dateProps({ day, time }: DateTime, offset: number): DateProps {
  const words = dayWords.get(day) ?? inWords(day);
  dayWords.set(day, words);
  return {
    iso: time ? `${day}T${time}${zone(offset)}` : day,
    short: printDay(day),
    long: time ? `${words}, ${time}` : words,
  };
}

function inWords(day: string): string {
  const moment = dayjs.utc(day, "YYYY-MM-DD", true);
  return `${unitWords.weekdays[moment.day()]}, ${dayAndMonth(day)} ${unitWords.year} ${day.slice(0, 4)}`;
}

/** `ngày 06 tháng 01` of `2021-01-06`, `ngày 28 tháng 3` of `2021-03-28`. */
export function dayAndMonth(day: string): string {
  const [, month = "", date = ""] = day.split("-");
  return `${unitWords.day} ${date} ${unitWords.month} ${Number(month) < 3 ? month : Number(month)}`;
}

/** `2020-2025` as readers read it: with a dash of ranges. */
export function printTerm(years: string): string {
  return years.replace("-", "–");
}

/** `tháng 1 năm 2021` of `2021-01`. */
export function printMonth(month: string): string {
  const [year, number] = month.split("-");
  return `${unitWords.month} ${Number(number)} ${unitWords.year} ${year}`;
}

/** The same at the start of a line: `Tháng 1 năm 2021`. */
export function monthHeading(month: string): string {
  return `${listingWords.month}${printMonth(month).slice(unitWords.month.length)}`;
}

/** `Ngày 6 tháng 1` of `01-06`. */
export function dayHeading(monthDay: string): string {
  const [month, day] = monthDay.split("-").map(Number);
  return `${listingWords.day} ${day} ${unitWords.month} ${month}`;
}

/** `1/7/2025` of `2025-07-01`: as a sentence has it, without padding. */
export function printPlainDay(day: string): string {
  return day.split("-").reverse().map(Number).join("/");
}

/** `2021-01-06T11:09:00+07:00`, as RFC 3339 has it; a day without a time is its first moment. */
export function timestamp({ day, time = "00:00" }: DateTime, offset: number): string {
  return `${day}T${time}:00${zone(offset)}`;
}

/** `1,2 MB` of a number of bytes, counted by thousands; `1 KB` at least. */
export function printSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}

function zone(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
