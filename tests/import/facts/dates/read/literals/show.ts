import type {
  DateLiteral,
  PrintedDay,
  PrintedTime,
} from "../../../../../../src/import/facts/dates/literal.ts";

/** A line as printed, and what a careful reader finds in it, as `show` writes it. */
export type Row = readonly [line: string, reading: string];

const two = (part: number) => String(part).padStart(2, "0");

/**
 * A reading in a form short enough to be written by hand: `2021-01-06 11:09 T4 +07:00`, `????-08-04` without
 * year, `'21-01-06` with two digits of it, `1988-10` for a month, `08h` for an hour alone, `A..B` for a range,
 * `A, B` for a list, `!` for a doubt; several dates of one line with ` ; ` between.
 */
export function show(dates: readonly DateLiteral[]): string {
  return dates.map(showOne).join(" ; ");
}

function showOne(date: DateLiteral): string {
  const { weekday, offset, shortYear, more = [], span } = date;
  const short = shortYear === undefined ? undefined : `'${two(shortYear)}`;
  const parts = [
    moment(date, short),
    weekday === undefined ? "" : weekday === 0 ? "CN" : `T${weekday + 1}`,
    offset === undefined ? "" : zone(offset),
  ];
  const first = parts.filter((part) => part !== "").join(" ");
  const others = more.map((day) => moment(day)).join(", ");
  const joined = span === "range" ? `${first}..${others}` : span ? `${first}, ${others}` : first;
  return joined + "!".repeat(date.notes.length);
}

function moment({ day, month, year, ...time }: PrintedDay & PrintedTime, short?: string): string {
  const printed = [year ?? short ?? "????", month, day].filter((part) => part !== undefined);
  const date = month === undefined ? "" : printed.map((p) => (typeof p === "number" ? two(p) : p));
  return [date === "" ? "" : date.join("-"), clock(time)].filter((part) => part !== "").join(" ");
}

function clock({ hour, minute, second }: PrintedTime): string {
  if (hour === undefined) return "";
  if (minute === undefined) return `${two(hour)}h`;
  return [hour, minute, ...(second === undefined ? [] : [second])].map(two).join(":");
}

function zone(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
