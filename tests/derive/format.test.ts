import { describe, expect, it } from "vitest";
import {
  dateProps,
  dayHeading,
  monthHeading,
  printCount,
  printMonth,
  printSize,
  printTerm,
  timestamp,
} from "../../src/derive/format.ts";

const HANOI = 420;

describe("dateProps", () => {
  it("has a form for machines, a short one and a long one", () => {
    expect(dateProps({ day: "2021-01-06", time: "11:09" }, HANOI)).toEqual({
      iso: "2021-01-06T11:09+07:00",
      short: "06/01/2021",
      long: "Thứ tư, ngày 06 tháng 01 năm 2021, 11:09",
    });
  });

  it("says no time where none is known", () => {
    expect(dateProps({ day: "2021-01-06" }, HANOI)).toEqual({
      iso: "2021-01-06",
      short: "06/01/2021",
      long: "Thứ tư, ngày 06 tháng 01 năm 2021",
    });
  });

  it.each([
    ["2025-06-29", "Chủ nhật"],
    ["2025-06-30", "Thứ hai"],
    ["2025-07-01", "Thứ ba"],
    ["2025-07-02", "Thứ tư"],
    ["2025-07-03", "Thứ năm"],
    ["2025-07-04", "Thứ sáu"],
    ["2025-07-05", "Thứ bảy"],
    ["2020-02-29", "Thứ bảy"],
    ["1970-01-01", "Thứ năm"],
  ])("knows the weekday of %s", (day, weekday) => {
    expect(dateProps({ day }, HANOI).long.startsWith(`${weekday}, ngày `)).toBe(true);
  });

  it.each([
    ["2021-01-09", "ngày 09 tháng 01"],
    ["2021-02-10", "ngày 10 tháng 02"],
    ["2021-03-01", "ngày 01 tháng 3"],
    ["2021-09-30", "ngày 30 tháng 9"],
    ["2021-10-05", "ngày 05 tháng 10"],
    ["2021-12-31", "ngày 31 tháng 12"],
  ])("pads days below ten and months 1 and 2 alone: %s", (day, words) => {
    expect(dateProps({ day }, HANOI).long).toContain(words);
  });

  it.each([
    [420, "+07:00"],
    [0, "+00:00"],
    [-210, "-03:30"],
    [345, "+05:45"],
  ])("writes an offset of %d minutes as %s", (offset, zone) => {
    expect(dateProps({ day: "2021-01-06", time: "00:00" }, offset).iso).toBe(
      `2021-01-06T00:00${zone}`,
    );
  });
});

describe("printCount", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1_000, "1.000"],
    [12_094, "12.094"],
    [100_000, "100.000"],
    [1_605_680, "1.605.680"],
  ])("writes %d as %s", (count, printed) => {
    expect(printCount(count)).toBe(printed);
  });
});

describe("printTerm and printMonth", () => {
  it("write a range with its dash and a month without padding", () => {
    expect(printTerm("2020-2025")).toBe("2020–2025");
    expect(printMonth("2021-01")).toBe("tháng 1 năm 2021");
    expect(printMonth("2021-12")).toBe("tháng 12 năm 2021");
  });

  it("begin a heading with a capital", () => {
    expect(monthHeading("2021-01")).toBe("Tháng 1 năm 2021");
    expect(dayHeading("02-29")).toBe("Ngày 29 tháng 2");
  });
});

describe("timestamp", () => {
  it("is a moment with its offset", () => {
    expect(timestamp({ day: "2021-01-06", time: "11:09" }, HANOI)).toBe(
      "2021-01-06T11:09:00+07:00",
    );
  });

  it("is the first moment of a day without a time", () => {
    expect(timestamp({ day: "2021-01-06" }, -210)).toBe("2021-01-06T00:00:00-03:30");
  });
});

describe("printSize", () => {
  it.each([
    [0, "1 KB"],
    [1499, "1 KB"],
    [999_499, "999 KB"],
    [1_250_000, "1,3 MB"],
    [12_000_000, "12,0 MB"],
  ])("prints %i bytes as %s", (bytes, printed) => {
    expect(printSize(bytes)).toBe(printed);
  });
});
