import { array, assert, constantFrom, date, integer, option, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDate, minutesEast, parseDate, printDay } from "../../src/read/date.ts";

const HANOI = 7 * 60;
const read = (text: string) => parseDate(text, HANOI);

describe("parseDate", () => {
  it.each([
    ["2021-01-06", "2021-01-06", undefined],
    ["2021-01-06T11:09", "2021-01-06", "11:09"],
    ["2021-01-06 11:09", "2021-01-06", "11:09"],
    ["2021-01-06T11:09:59", "2021-01-06", "11:09"],
    ["2021-01-06T11:09:59.123+07:00", "2021-01-06", "11:09"],
    ["2020-02-29", "2020-02-29", undefined],
    ["1970-01-01T00:00", "1970-01-01", "00:00"],
  ])("reads the ISO form %s", (text, day, time) => {
    expect(read(text)).toEqual(time === undefined ? { day } : { day, time });
  });

  it.each([
    ["03/06/2020", "2020-06-03", undefined],
    ["6-1-2021", "2021-01-06", undefined],
    ["6.1.2021", "2021-01-06", undefined],
    ["08/7/2020", "2020-07-08", undefined],
    ["12/11/2020", "2020-11-12", undefined],
    ["06/01/2021 11:09", "2021-01-06", "11:09"],
    ["6/1/2021 7:05", "2021-01-06", "07:05"],
    ["  06/01/2021 11:09 ", "2021-01-06", "11:09"],
  ])("reads the Vietnamese form %s day first", (text, day, time) => {
    expect(read(text)).toEqual(time === undefined ? { day } : { day, time });
  });

  it.each([
    ["a time without offset stays on its day", "2025-06-30T23:30", "2025-06-30", "23:30"],
    ["the site's own offset changes nothing", "2025-06-30T23:30+07:00", "2025-06-30", "23:30"],
    ["UTC in the evening is the next day", "2025-06-30T18:30Z", "2025-07-01", "01:30"],
    ["one minute before the day turns", "2025-06-30T16:59Z", "2025-06-30", "23:59"],
    ["the minute at which the day turns", "2025-06-30T17:00Z", "2025-07-01", "00:00"],
    ["an offset further east can go a day back", "2025-07-01T00:30+09:00", "2025-06-30", "22:30"],
    ["an offset without colon", "2025-06-30T18:30+0000", "2025-07-01", "01:30"],
    ["an offset west and of half an hour", "2025-06-30T14:00-03:30", "2025-07-01", "00:30"],
    ["over the end of a year", "2020-12-31T20:00Z", "2021-01-01", "03:00"],
    ["over a leap day", "2020-02-28T17:30Z", "2020-02-29", "00:30"],
    ["Hà Nội was +07:00 in 1970 too", "1970-01-01T00:00Z", "1970-01-01", "07:00"],
  ])("converts to the site's clock: %s", (_, text, day, time) => {
    expect(read(text)).toEqual({ day, time });
  });

  it.each([
    "2024-02-31",
    "2023-02-29",
    "31/04/2020",
    "00/01/2020",
    "01/13/2020",
    "06/26/2020",
    "6/1/21",
    "2020-1-6",
    "20-01-06",
    "2020/01/06",
    "06/01-2021",
    "2021-01-06T25:00",
    "2021-01-06T24:00",
    "06/01/2021 11:60",
    "2021-01-06T11",
    "2021-01-06Z",
    "2021-01-06+07:00",
    "06/01/2021 11:09+07:00",
    "6 January 2021",
    "Jan 6 2021",
    "ngày 6 tháng 1 năm 2021",
    "06/2021",
    "2021",
    "20210106",
    "1609905600",
    "-2021-01-06",
    "٠٦/٠١/٢٠٢١",
    "06/01/2021 trưa",
    "06/01/2021\n07/01/2021",
    "",
    " ",
  ])("refuses %j", (text) => {
    expect(read(text)).toBeUndefined();
  });

  const days = date({
    min: new Date("1900-01-02T00:00Z"),
    max: new Date("2199-12-30T00:00Z"),
    noInvalidDate: true,
  }).map((moment) => moment.toISOString().slice(0, 10));
  const clocks = record({
    hour: integer({ min: 0, max: 23 }),
    minute: integer({ min: 0, max: 59 }),
  });
  const two = (number: number) => String(number).padStart(2, "0");

  it("reads back every moment that it is given in either form", () => {
    assert(
      property(days, option(clocks), constantFrom("iso", "vietnamese"), (day, clock, form) => {
        const time = clock ? `${two(clock.hour)}:${two(clock.minute)}` : undefined;
        const written = form === "iso" ? day : printDay(day);
        const moment = time === undefined ? { day } : { day, time };
        expect(read(time === undefined ? written : `${written} ${time}`)).toEqual(moment);
      }),
    );
  });

  it("reads one moment alike whatever offset it is written in", () => {
    assert(
      property(days, clocks, integer({ min: -14 * 4, max: 14 * 4 }), (day, clock, quarters) => {
        const time = `${two(clock.hour)}:${two(clock.minute)}`;
        const east = Math.abs(quarters * 15);
        const zone = `${quarters < 0 ? "-" : "+"}${two(Math.floor(east / 60))}:${two(east % 60)}`;
        const same = new Date(`${day}T${time}:00${zone}`);
        const local = new Date(same.getTime() + HANOI * 60_000).toISOString();
        const expected = { day: local.slice(0, 10), time: local.slice(11, 16) };
        expect(read(`${day}T${time}${zone}`)).toEqual(expected);
      }),
    );
  });
});

describe("minutesEast", () => {
  it.each([
    ["Z", 0],
    ["+07:00", 420],
    ["-0330", -210],
    ["+00:00", 0],
  ])("reads %s as %d", (zone, minutes) => {
    expect(minutesEast(zone)).toBe(minutes);
  });
});

describe("isoDate", () => {
  it.each([
    [{ day: "2021-01-06" }, 420, "2021-01-06"],
    [{ day: "2021-01-06", time: "11:09" }, 420, "2021-01-06T11:09+07:00"],
    [{ day: "2021-01-06", time: "11:09" }, -210, "2021-01-06T11:09-03:30"],
    [{ day: "2021-01-06", time: "00:00" }, 0, "2021-01-06T00:00+00:00"],
  ])("prints %j on the clock of %d, and parseDate reads it back", (date, offset, iso) => {
    expect(isoDate(date, offset)).toBe(iso);
    expect(parseDate(iso, offset)).toEqual(date);
  });
});

describe("addDays", () => {
  it("crosses months, years and leap days both ways", () => {
    expect(addDays("2020-02-28", 1)).toBe("2020-02-29");
    expect(addDays("2020-12-31", 1)).toBe("2021-01-01");
    expect(addDays("2025-07-01", -1)).toBe("2025-06-30");
    expect(addDays("2025-07-01", 0)).toBe("2025-07-01");
  });

  it("comes back by as many days as it went", () => {
    assert(
      property(array(integer({ min: -4000, max: 4000 }), { maxLength: 5 }), (steps) => {
        const there = steps.reduce(addDays, "2020-02-29");
        expect(steps.reduce((day, step) => addDays(day, -step), there)).toBe("2020-02-29");
      }),
    );
  });
});
