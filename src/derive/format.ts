import dayjs from "dayjs";
import utc from "dayjs/plugin/utc.js";
import { type DateTime, printDay } from "../read/date.ts";

dayjs.extend(utc);

const WEEKDAYS = ["Chủ nhật", "Thứ hai", "Thứ ba", "Thứ tư", "Thứ năm", "Thứ sáu", "Thứ bảy"];

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
  const month = moment.month() < 2 ? moment.format("MM") : moment.format("M");
  return `${WEEKDAYS[moment.day()]}, ngày ${moment.format("DD")} tháng ${month} năm ${moment.format("YYYY")}`;
}

/** `12.094`: thousands with points, as Vietnamese writes them, on every machine. */
export function printCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** `2020-2025` as readers read it: with a dash of ranges. */
export function printTerm(years: string): string {
  return years.replace("-", "–");
}

/** `tháng 1 năm 2021` of `2021-01`. */
export function printMonth(month: string): string {
  const [year, number] = month.split("-");
  return `tháng ${Number(number)} năm ${year}`;
}

function zone(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
