import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { coverage } from "../../src/derive/coverage.ts";
import { coverageByDistrict } from "../../src/derive/coverageByDistrict.ts";
import { newestFirst } from "../../src/derive/order.ts";
import { archive, article } from "./sample.ts";

const closedOn = (day: string) => ({
  dissolved: { day, sources: ["sổ thử"], certainty: "verified" as const },
});
const over = (district: Parameters<typeof coverage>[1], ...days: string[]) =>
  coverage(days.map((day) => article(day)).sort(newestFirst), district) ?? [];
const marks = { gap: "-", outside: " " };
const drawn = (years: ReturnType<typeof over>) =>
  years.map(({ year, months, count, gaps }) => [
    year,
    months.map((month) => (typeof month === "object" ? month.count : marks[month])).join(""),
    count,
    gaps,
  ]);

describe("coverage", () => {
  it("is nothing without articles", () => {
    expect(coverage([], closedOn("2025-07-01"))).toBeUndefined();
  });

  it("runs from the first year with articles to the last month of the district", () => {
    const years = over(closedOn("2025-07-01"), "2024-02-29", "2024-02-01", "2024-12-31");
    expect(drawn(years)).toEqual([
      ["2024", "-2---------1", 3, 10],
      ["2025", "------      ", 0, 6],
    ]);
  });

  it("counts a month that the district lived through in part", () => {
    expect(drawn(over(closedOn("2025-07-02"), "2025-01-01"))).toEqual([
      ["2025", "1------     ".slice(0, 12), 1, 6],
    ]);
    expect(drawn(over(closedOn("2025-01-01"), "2024-12-01"))).toEqual([
      ["2024", "-----------1", 1, 11],
    ]);
  });

  it("shows articles dated after the closing, in a later year too, and no gaps between", () => {
    expect(drawn(over(closedOn("2025-07-01"), "2025-08-01", "2026-03-01", "2025-06-30"))).toEqual([
      ["2025", "-----1 1    ", 2, 5],
      ["2026", "  1         ", 1, 0],
    ]);
  });

  it("ends with the newest article where the last day is unknown", () => {
    expect(drawn(over({}, "2020-11-05", "2021-03-05"))).toEqual([
      ["2020", "----------1-", 1, 11],
      ["2021", "--1         ", 1, 2],
    ]);
  });

  it("keeps its span where all articles are later than the closing", () => {
    expect(drawn(over(closedOn("2025-07-01"), "2026-01-01"))).toEqual([
      ["2026", "1           ", 1, 0],
    ]);
  });
});

describe("coverageByDistrict", () => {
  it("is nothing for an empty archive", () => {
    expect(coverageByDistrict(contextOf(archive()))).toBeUndefined();
  });

  it("sets every district in the years of the whole archive", () => {
    const articles = [
      article("2021-01-06", { district: "thu-hai" }),
      article("2019-05-06", { term: "2015-2020" }),
    ];
    const sample = archive(articles);
    const [first, second] = sample.districts;
    if (!first || !second) throw new Error("the sample has two districts");
    const districts = [{ ...first, ...closedOn("2020-03-01") }, second];
    expect(coverageByDistrict(contextOf({ ...sample, districts }))).toEqual({
      years: ["2019", "2020", "2021"],
      rows: [
        {
          district: { label: "Huyện Thử Một", href: "/quan-huyen/thu-mot/" },
          cells: [{ count: "1", gaps: 11 }, "gap", "outside"],
          total: "1",
        },
        {
          district: { label: "Huyện Thử Hai", href: "/quan-huyen/thu-hai/" },
          cells: ["gap", "gap", { count: "1", gaps: 0 }],
          total: "1",
        },
      ],
    });
  });
});
