import { describe, expect, it } from "vitest";
import { supportedDays } from "../../../../../src/import/facts/dates/event/supportedYears.ts";

const WEDNESDAY = 3;

describe("supportedDays", () => {
  it.each<[string, [number, number], string, string[]]>([
    [
      "January after the year reviewed",
      [7, 1],
      "tổng kết năm 2020, nhiệm vụ năm 2021",
      ["2021-01-07"],
    ],
    [
      "December before the year planned",
      [28, 12],
      "tổng kết năm 2020, nhiệm vụ năm 2021",
      ["2020-12-28"],
    ],
    [
      "January with the year reviewed alone",
      [7, 1],
      "Hội nghị tổng kết năm 2020",
      ["2021-01-07", "2020-01-07"],
    ],
    [
      "December with the year planned alone",
      [28, 12],
      "phương hướng năm 2021",
      ["2021-12-28", "2020-12-28"],
    ],
    ["summer with one year", [8, 7], "đánh giá 6 tháng đầu năm 2020", ["2020-07-08"]],
    [
      "summer with two years",
      [8, 7],
      "so với năm 2019; nhiệm vụ năm 2020",
      ["2020-07-08", "2019-07-08"],
    ],
    ["a year within a whole date", [8, 7], "theo Nghị quyết ngày 5/3/2020", ["2020-07-08"]],
    [
      "terms and plans, which say nothing",
      [8, 7],
      "nhiệm kỳ 2020-2025, đến năm 2030, giai đoạn năm 2021 - 2025",
      [],
    ],
    ["history, which says nothing", [8, 7], "năm 1945 và ngày 6-10-1954", []],
    ["no year", [18, 9], "tổng kết công tác tổ chức Đại hội", []],
    ["a day that only some years have", [29, 2], "năm 2019, năm 2020", ["2020-02-29"]],
  ])("reads %s", (_, [day, month], text, days) => {
    expect(supportedDays({ day, month }, [text])).toEqual(days);
  });

  it("keeps the years in which the weekday is right", () => {
    const texts = ["so với năm 2019, năm 2020"];
    expect(supportedDays({ day: 5, month: 8, weekday: WEDNESDAY }, texts)).toEqual(["2020-08-05"]);
  });
});
