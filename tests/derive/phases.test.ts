import { describe, expect, it } from "vitest";
import { phasesOf } from "../../src/derive/phases.ts";
import { congressOf, termOf } from "../fixture.ts";
import { article } from "./sample.ts";

const [OLD, NEW] = ["2015-2020", "2020-2025"];

/** Days of articles in the order of listings, newest first; those before July 2020 prepare the congress. */
const articles = (...days: [string, string, string?][]) =>
  days.map(([day, term, runUpTo]) => article(day, { term, runUpTo })).reverse();

/** The days of the articles of each phase. */
function read(
  congress: Parameters<typeof congressOf>[0] | undefined,
  list: ReturnType<typeof articles>,
) {
  const term = termOf(NEW, { congress: congress && congressOf(congress) });
  return Object.fromEntries(
    phasesOf(term, list).map(({ key, articles: own }) => [key, own.map(({ date }) => date.day)]),
  );
}

describe("the phases of a congress", () => {
  const days = { opened: "2020-07-22", closed: "2020-07-23", days: ["2020-07-21"] };

  it("turn on the first known day, the closing day and half a year", () => {
    const list = articles(
      ["2020-07-20", OLD, NEW],
      ["2020-07-21", OLD, NEW],
      ["2020-07-23", OLD, NEW],
      ["2020-07-24", NEW],
      ["2021-01-23", NEW],
      ["2021-01-24", NEW],
      ["2025-03-01", NEW],
    );
    expect(read(days, list)).toEqual({
      runUp: ["2020-07-20"],
      sitting: ["2020-07-21", "2020-07-23"],
      first: ["2020-07-24", "2021-01-23"],
      last: ["2021-01-24", "2025-03-01"],
    });
  });

  it("leave the run-up to the next congress to that", () => {
    expect(read(days, articles(["2025-01-02", NEW, "2025-2030"])).last).toEqual([]);
  });

  it("are all there where they have no articles, with the days that are known", () => {
    const term = termOf(NEW, { congress: congressOf(days) });
    expect(phasesOf(term, [])).toEqual([
      { key: "runUp", articles: [], to: "2020-07-20" },
      { key: "sitting", articles: [], from: "2020-07-21", to: "2020-07-23" },
      { key: "first", articles: [], from: "2020-07-24" },
      { key: "last", articles: [] },
    ]);
  });

  it("name no first day of the new committee where the closing day is unknown", () => {
    const [, sitting, first] = phasesOf(
      termOf(NEW, { congress: congressOf({ opened: "2020-08-05" }) }),
      [],
    );
    expect([sitting?.to, first?.from]).toEqual([undefined, undefined]);
  });

  it("cannot be told apart where no day is known", () => {
    const list = articles(["2020-05-01", OLD, NEW], ["2020-09-01", NEW], ["2021-01-24", NEW]);
    expect(read(undefined, list)).toEqual({
      runUp: ["2020-05-01"],
      all: ["2020-09-01", "2021-01-24"],
    });
  });

  it("are a run-up alone where the committee never sat", () => {
    const [only, ...others] = phasesOf(
      termOf("2025-2030", { status: "suspended" }),
      articles(["2025-01-02", NEW, "2025-2030"]),
    );
    expect([only?.key, only?.articles.length, others]).toEqual(["runUp", 1, []]);
  });
});
