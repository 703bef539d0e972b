import { describe, expect, it } from "vitest";
import { changeoverTo, knownDays, sittingTerms, startYear } from "../../src/validate/sitting.ts";
import { congressOf, districtOf, goodRegistry, termOf } from "../fixture.ts";

/** The change to 2020-2025, whose congress had these days. */
const change = (days: Parameters<typeof congressOf>[0]) =>
  changeoverTo(termOf("2020-2025", { congress: congressOf(days) }));

/** Years of the terms that may have sat, where the congress of 2020-2025 had these days. */
function years(day: string, days?: Parameters<typeof congressOf>[0]): string[] {
  const congress = days && congressOf(days);
  const terms = [
    termOf("2015-2020"),
    termOf("2020-2025", { congress }),
    termOf("2025-2030", { status: "suspended" }),
  ];
  return sittingTerms(districtOf({ terms }), day).map((term) => term.years);
}

const [OLD, NEW] = ["2015-2020", "2020-2025"];

describe("changeoverTo", () => {
  it("falls on the day after the closing day", () => {
    const changed = { lastOld: "2020-07-23", firstNew: "2020-07-24" };
    expect(change({ opened: "2020-07-22", closed: "2020-07-23" })).toEqual(changed);
    expect(change({ closed: "2020-07-23" })).toEqual(changed);
  });

  it("steps over the end of a month and of February in a leap year", () => {
    expect(change({ closed: "2020-07-31" }).firstNew).toBe("2020-08-01");
    expect(change({ closed: "2020-02-28" }).firstNew).toBe("2020-02-29");
  });

  it("falls on the first plenum where that was held during the congress", () => {
    const days = { opened: "2020-07-21", closed: "2020-07-23" };
    const during = { lastOld: "2020-07-21", firstNew: "2020-07-22" };
    expect(change({ ...days, first_plenum: "2020-07-22" })).toEqual(during);
    const onLastDay = { lastOld: "2020-07-22", firstNew: "2020-07-23" };
    expect(change({ ...days, first_plenum: "2020-07-23" })).toEqual(onLastDay);
  });

  it("pays no heed to a first plenum after the congress", () => {
    const changed = { lastOld: "2020-07-23", firstNew: "2020-07-24" };
    expect(change({ closed: "2020-07-23", first_plenum: "2020-07-28" })).toEqual(changed);
  });

  it("is open from the first known day to a week after the last where no end is known", () => {
    const open = { lastOld: "2020-05-24", firstNew: "2020-06-03" };
    expect(change({ opened: "2020-05-26", days: ["2020-05-25"] })).toEqual(open);
    expect(change({ days: ["2020-05-26", "2020-05-25"] })).toEqual(open);
  });

  it("is the whole first year where no day is known", () => {
    const open = { lastOld: "2019-12-31", firstNew: "2021-01-01" };
    expect(changeoverTo(termOf("2020-2025"))).toEqual(open);
    expect(change({})).toEqual(open);
  });
});

describe("sittingTerms", () => {
  it("knows one term on each side of a closing day", () => {
    const days = { closed: "2020-07-23" };
    expect(years("2020-07-23", days)).toEqual([OLD]);
    expect(years("2020-07-24", days)).toEqual([NEW]);
  });

  it.each([
    ["2020-05-24", [OLD]],
    ["2020-05-25", [OLD, NEW]],
    ["2020-06-02", [OLD, NEW]],
    ["2020-06-03", [NEW]],
  ])("on %s, around known days 25 and 26 May, gives %j", (day, expected) => {
    expect(years(day, { days: ["2020-05-25", "2020-05-26"] })).toEqual(expected);
  });

  it.each([
    ["2019-12-31", [OLD]],
    ["2020-01-01", [OLD, NEW]],
    ["2020-12-31", [OLD, NEW]],
    ["2021-01-01", [NEW]],
  ])("on %s, where no day is known, gives %j", (day, expected) => {
    expect(years(day)).toEqual(expected);
  });

  it("knows none before the oldest term, and the last that sat until the end", () => {
    expect(years("2014-12-31")).toEqual([]);
    expect(years("2015-01-01")).toEqual([OLD]);
    expect(years("2025-06-30")).toEqual([NEW]);
  });

  it.each(["planned", "suspended"] as const)("never lets a %s term sit", (status) => {
    const terms = [termOf("2015-2020"), termOf("2020-2025", { status })];
    const sat = sittingTerms(districtOf({ terms }), "2022-01-01");
    expect(sat.map((term) => term.years)).toEqual([OLD]);
  });

  it.each([
    ["dong-da", "2020-07-23", OLD],
    ["dong-da", "2020-07-24", NEW],
    ["thuong-tin", "2020-07-08", OLD],
    ["thuong-tin", "2020-07-29", OLD],
    ["thuong-tin", "2020-07-30", NEW],
  ])("gives for %s on %s the term %s", async (slug, day, expected) => {
    const district = (await goodRegistry()).districts.get(slug);
    const sat = district && sittingTerms(district, day);
    expect(sat?.map((term) => term.years)).toEqual([expected]);
  });
});

it("knownDays puts every known day in order", () => {
  const days = { opened: "2020-07-22", closed: "2020-07-24", first_plenum: "2020-07-23" };
  expect(knownDays(congressOf({ ...days, days: ["2020-07-21"] }))).toEqual([
    "2020-07-21",
    "2020-07-22",
    "2020-07-23",
    "2020-07-24",
  ]);
  expect(knownDays(undefined)).toEqual([]);
});

it("startYear is the first year as a number", () => {
  expect(startYear({ years: "2020-2025" })).toBe(2020);
});
