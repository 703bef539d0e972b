import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateLiteral } from "../../../../../src/import/facts/dates/literal.ts";
import {
  findDates,
  findImpossibleDates,
  scanDates,
} from "../../../../../src/import/facts/dates/read/findDates.ts";

interface Moment {
  day: number;
  month: number;
  year: number;
  hour: number;
  minute: number;
}

const day = fc.date({
  min: new Date("1997-12-01T00:00Z"),
  max: new Date("2099-12-31T23:59Z"),
  noInvalidDate: true,
});

/** Any minute of a hundred years. */
const moments = day.map(
  (date): Moment => ({
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }),
);

const two = (part: number) => String(part).padStart(2, "0");
const MONTHS = "Một Hai Ba Tư Năm Sáu Bảy Tám Chín Mười".split(" ");
const wordOf = (month: number) => MONTHS[month - 1] ?? `Mười ${MONTHS[month - 11]}`;
const twelve = (hour: number) => (hour % 12 === 0 ? 12 : hour % 12);

/** Ways to print a day, padded or not. */
const DAYS: readonly ((moment: Moment) => string)[] = [
  ({ day, month, year }) => `${two(day)}/${two(month)}/${year}`,
  ({ day, month, year }) => `${two(day)}/${month}/${year}`,
  ({ day, month, year }) => `${day}-${month}-${year}`,
  ({ day, month, year }) => `${day}.${month}.${year}`,
  ({ day, month, year }) => `${day} / ${month} / ${year}`,
  ({ day, month, year }) => `${two(day)}–${two(month)}–${year}`,
  ({ day, month, year }) => `ngày ${day}/${month} năm ${year}`,
  ({ day, month, year }) => `ngày ${two(day)} tháng ${two(month)} năm ${year}`,
  ({ day, month, year }) => `ngày ${day}\u00a0tháng ${wordOf(month)} năm ${year}`,
  ({ day, month, year }) => `${year}-${two(month)}-${two(day)}`,
];

/** Ways to put the time before or after a day. */
const TIMES: readonly ((printed: string, moment: Moment) => string)[] = [
  (printed, { hour, minute }) => `${two(hour)}:${two(minute)} ${printed}`,
  (printed, { hour, minute }) => `(${hour}:${two(minute)} ${printed})`,
  (printed, { hour, minute }) => `${printed} | ${two(hour)}:${two(minute)}  | Lượt xem: 2020`,
  (printed, { hour, minute }) => `${printed}, ${two(hour)}:${two(minute)} (GMT+7)`,
  (printed, { hour, minute }) => `${printed} ${hour}:${minute}:0`,
  (printed, { hour, minute }) => `${two(hour)}h${two(minute)}' ${printed}`,
  (printed, { hour, minute }) => `${hour} giờ ${two(minute)} phút, ${printed}`,
  (printed, { hour, minute }) =>
    `${printed} - ${two(twelve(hour))}:${two(minute)} ${hour < 12 ? "AM" : "PM"}`,
  (printed, { hour, minute }) =>
    `Ngày đăng: ${printed} ${twelve(hour)}:${two(minute)} ${hour < 12 ? "SA" : "CH"}`,
];

function readOf({ day, month, year, hour, minute }: DateLiteral) {
  return { day, month, year, hour, minute };
}

describe("findDates", () => {
  it("reads every day and time in every way of printing them as what was printed", () => {
    const print = fc.constantFrom(...DAYS);
    const time = fc.constantFrom(...TIMES);
    fc.assert(
      fc.property(moments, print, time, (moment, printDay, printTime) => {
        const line = printTime(printDay(moment), moment);
        expect([line, findDates(line).map(readOf)]).toEqual([line, [moment]]);
      }),
      { numRuns: 3000 },
    );
  });

  it("finds the same date between any words without figures", () => {
    const words = fc.stringMatching(/^[a-zăâêôơưđ]{2,8}( [a-zăâêôơưđ]{2,8}){0,3}$/u);
    fc.assert(
      fc.property(moments, words, words, ({ day, month, year }, before, after) => {
        const line = `${before} ${two(day)}/${two(month)}/${year} ${after}`;
        const [date] = findDates(line);
        expect(date && { day: date.day, month: date.month, year: date.year }).toEqual({
          day,
          month,
          year,
        });
      }),
    );
  });

  it("never reads month before day, nor a day that does not exist", () => {
    const figures = fc.tuple(fc.nat(40), fc.nat(20), fc.integer({ min: 1900, max: 2100 }));
    fc.assert(
      fc.property(figures, ([day, month, year]) => {
        const line = `${day}/${month}/${year}`;
        const real = new Date(Date.UTC(year, month - 1, day));
        const exists = day > 0 && real.getUTCDate() === day && real.getUTCMonth() === month - 1;
        const found = findDates(line).map((date) => [date.day, date.month, date.year]);
        expect(found).toEqual(exists ? [[day, month, year]] : []);
        expect(findImpossibleDates(line)).toHaveLength(exists ? 0 : 1);
      }),
    );
  });

  it("says for any text where its dates stand, in order and apart", () => {
    const pieces = fc.constantFrom(
      ..."06 1 2021 12 30 / - – . , : | ( ) ngày tháng năm thứ sáng đến từ và h giờ GMT + Năm T Z %".split(
        " ",
      ),
      " ",
      "\u00a0",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const { dates, impossible } = scanDates(text);
        let end = 0;
        for (const { index, literal } of dates) {
          expect(text.slice(index, index + literal.length)).toBe(literal);
          expect(index).toBeGreaterThanOrEqual(end);
          end = index + literal.length;
        }
        for (const { index, literal } of impossible) {
          expect(text.slice(index, index + literal.length)).toBe(literal);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
