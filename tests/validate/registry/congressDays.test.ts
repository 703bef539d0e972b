import { describe, expect, it } from "vitest";
import { congressDays } from "../../../src/validate/registry/congressDays.ts";
import { congressOf, districtOf, termOf } from "../../fixture.ts";

/** Judges a term 2020-2025 with these days of its congress. */
function judge(days: Parameters<typeof congressOf>[0], term: Parameters<typeof termOf>[1] = {}) {
  const terms = [termOf("2015-2020"), termOf("2020-2025", { congress: congressOf(days), ...term })];
  return congressDays.judge(districtOf({ terms }), "districts/gia-lam.yaml");
}

describe("congress-days", () => {
  it.each([
    ["nothing", {}],
    ["one day", { opened: "2020-07-22", closed: "2020-07-22" }],
    ["days before the opening", { opened: "2020-07-22", days: ["2020-07-21"] }],
    ["a plenum on the last day", { opened: "2020-07-22", first_plenum: "2020-07-22" }],
    ["the first and the last day of the year", { opened: "2020-01-01", closed: "2020-12-31" }],
  ])("accepts %s", (_, days) => {
    expect(judge(days)).toEqual([]);
  });

  it.each([
    ["opened", { opened: "2019-12-31" }, ["opened"], "31/12/2019"],
    ["closed", { closed: "2021-01-01" }, ["closed"], "01/01/2021"],
    ["first_plenum", { first_plenum: "2021-01-01" }, ["first_plenum"], "01/01/2021"],
    ["days", { days: ["2020-07-21", "2002-07-22"] }, ["days", 1], "22/07/2002"],
  ])("refuses a day of another year for %s", (_, days, at, printed) => {
    expect(judge(days)).toEqual([
      {
        at: ["terms", 1, "congress", ...at],
        message: `Ngày ${printed} nằm ngoài năm mở đầu nhiệm kỳ 2020-2025`,
        expected: "một ngày của năm 2020",
      },
    ]);
  });

  it("refuses an end before the opening", () => {
    expect(judge({ opened: "2020-07-23", closed: "2020-07-22" })).toEqual([
      {
        at: ["terms", 1, "congress", "closed"],
        message: "Đại hội bế mạc 22/07/2020 trước khi khai mạc 23/07/2020",
        expected: "ngày bế mạc không trước ngày khai mạc",
      },
    ]);
  });

  it("refuses a day after the end", () => {
    expect(judge({ closed: "2020-07-22", days: ["2020-07-21", "2020-07-23"] })).toEqual([
      {
        at: ["terms", 1, "congress", "days", 1],
        message: "Ngày họp đứng sau ngày bế mạc 22/07/2020",
        expected: "ngày họp không sau ngày bế mạc",
      },
    ]);
  });

  it("refuses a first plenum before the opening", () => {
    expect(judge({ opened: "2020-07-22", first_plenum: "2020-07-21" })).toEqual([
      {
        at: ["terms", 1, "congress", "first_plenum"],
        message: "Hội nghị lần thứ nhất họp trước khi đại hội khai mạc",
        expected: "ngày sau khi đại hội khai mạc",
      },
    ]);
  });

  it.each(["planned", "suspended"] as const)("refuses congress days for a %s term", (status) => {
    expect(judge({}, { status })).toEqual([
      {
        at: ["terms", 1, "congress"],
        message: `Nhiệm kỳ 2020-2025 chưa diễn ra (${status}) mà có ngày đại hội`,
        expected: "status: completed, hoặc bỏ congress",
      },
    ]);
  });
});
