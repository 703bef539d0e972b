import { describe, expect, it } from "vitest";
import { newestFirst } from "../../src/derive/order.ts";
import { ticksTo, yearChart } from "../../src/derive/yearChart.ts";
import { article } from "./sample.ts";

describe("yearChart", () => {
  it("is nothing without articles", () => {
    expect(yearChart([])).toBeUndefined();
  });

  it("has one bar for one article", () => {
    expect(yearChart([article("2021-01-06")])).toEqual({
      terms: [{ label: "2020–2025", colour: 0 }],
      years: [{ year: "2021", total: 1, byTerm: [1] }],
      ticks: [0, 1],
      description: "2021: 1 bài; nhiều nhất 2021, 1 bài.",
    });
  });

  it("keeps years without articles, and shares a year that two terms have", () => {
    const articles = [
      article("2020-12-31"),
      article("2020-01-01", { term: "2015-2020" }),
      article("2018-06-01", { term: "2015-2020" }),
    ];
    const chart = yearChart(articles);
    expect(chart?.terms.map(({ label }) => label)).toEqual(["2015–2020", "2020–2025"]);
    expect(chart?.years).toEqual([
      { year: "2018", total: 1, byTerm: [1, 0] },
      { year: "2019", total: 0, byTerm: [0, 0] },
      { year: "2020", total: 2, byTerm: [1, 1] },
    ]);
  });

  it("counts an article of a run-up once, under the term that sat", () => {
    const chart = yearChart([article("2020-05-05", { term: "2015-2020", runUpTo: "2020-2025" })]);
    expect(chart?.terms.map(({ label }) => label)).toEqual(["2015–2020"]);
    expect(chart?.years[0]?.total).toBe(1);
  });

  it("holds sixteen years of two thousand articles", () => {
    const articles = Array.from({ length: 2_000 }, (_, i) =>
      article(`${2010 + (i % 16)}-0${1 + (i % 9)}-11`, { slug: `bai-${i}` }),
    ).sort(newestFirst);
    const chart = yearChart(articles);
    expect(chart?.years.map(({ total }) => total)).toEqual(Array(16).fill(125));
    expect(chart?.description).toBe("2010–2025: 2.000 bài; nhiều nhất 2010, 125 bài.");
  });
});

describe("ticksTo", () => {
  it.each([
    [1, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [5, [0, 2, 4, 6]],
    [9, [0, 5, 10]],
    [125, [0, 50, 100, 150]],
    [2_000, [0, 500, 1_000, 1_500, 2_000]],
  ])("goes in round steps to %d or just above", (most, ticks) => {
    expect(ticksTo(most)).toEqual(ticks);
  });
});
