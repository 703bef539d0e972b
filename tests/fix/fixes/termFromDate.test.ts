import { describe, expect, it } from "vitest";
import { termFromDate } from "../../../src/fix/fixes/termFromDate.ts";
import { articleOf, headAfter, mended } from "../mended.ts";

const HEAD = ["district: gia-lam", "date: 2021-01-06"];
const termAfter = (term: string, ...more: string[]) =>
  headAfter(termFromDate, ...HEAD, ...(term === "" ? [] : [term]), ...more).find((line) =>
    line.startsWith("term"),
  );

describe("term-from-date", () => {
  it.each([
    ["another term", "term: 2015-2020", "term: 2020-2025"],
    ["an open place", 'term: "???"', "term: 2020-2025"],
    ["a term that is not registered", "term: 1990-1995", "term: 2020-2025"],
    ["a term that never began", "term: 2025-2030", "term: 2020-2025"],
    ["half a term", "term: 2020", "term: 2020-2025"],
    ["an empty value", "term:", "term: 2020-2025"],
    ["an empty value with a comment", "term: # chưa rõ", "term: 2020-2025 # chưa rõ"],
    ["quotes", "term: '2015-2020' # in", "term: '2020-2025' # in"],
    ["no term at all", "", "term: 2020-2025"],
  ])("writes the term of the day in the place of %s", (_, before, after) => {
    expect(termAfter(before)).toBe(after);
  });

  it("puts a missing term below the day, comments and lists left where they are", () => {
    const head = ["date: 2021-01-06 # in", "district: gia-lam", "# ai", "author: unsigned"];
    expect(headAfter(termFromDate, ...head)).toEqual([
      "date: 2021-01-06 # in",
      "district: gia-lam",
      "term: 2020-2025",
      "# ai",
      "author: unsigned",
    ]);
  });

  it.each([
    ["two committees may have sat on the day", ["district: gia-lam", "date: 2020-05-28"]],
    ["a term that is not registered may still have sat", ["district: gia-lam", "date: 2015-03-01"]],
    ["the district was dissolved by then", ["district: gia-lam", "date: 2025-07-06"]],
    ["the registry knows no term of the day", ["district: gia-lam", "date: 2001-05-28"]],
    ["the district is unknown", ["district: khong-co", "date: 2021-01-06"]],
    ["the day is open", ["district: gia-lam", 'date: "???"']],
    ["the day does not exist", ["district: gia-lam", "date: 31/02/2021"]],
    ["there is no day", ["district: gia-lam"]],
    ["the front matter is laid out in braces", ["{ district: gia-lam, date: 2021-01-06 }"]],
  ])("leaves the term where %s", (_, head) => {
    const lines = head[0]?.startsWith("{") ? head : [...head, 'term: "???"'];
    expect(headAfter(termFromDate, ...lines)).toEqual(lines);
  });

  it.each([
    ["was inferred", ["date_basis: inferred"]],
    ["does not go with run_up_to", ["run_up_to: 2020-2025"]],
  ])("leaves a written term where the day %s", (_, more) => {
    expect(termAfter("term: 2015-2020", ...more)).toBe("term: 2015-2020");
  });

  it("leaves a written term that goes with the day of the file's name and not with the date", () => {
    const text = articleOf(["district: gia-lam", "date: 2019-01-06", "term: 2020-2025"]);
    const list = [termFromDate];
    expect(mended(text, { list, path: "articles/gia-lam/2021/2021-01-06-a.md" }).changes).toEqual(
      [],
    );
    expect(
      mended(text, { list, path: "articles/gia-lam/2019/2019-01-06-a.md" }).changes,
    ).toHaveLength(1);
    expect(
      mended(text, { list, path: "articles/gia-lam/2018/2018-01-06-a.md" }).changes,
    ).toHaveLength(1);
  });

  it("recalls run_up_to where the next term was written", () => {
    const text = articleOf(["district: thuong-tin", "date: 2020-07-08", "term: 2020-2025"]);
    const path = "articles/thuong-tin/2020/2020-07-08-a.md";
    expect(mended(text, { list: [termFromDate], path }).changes).toEqual([
      {
        line: 4,
        what: "nhiệm kỳ theo ngày của bài",
        before: "2020-2025",
        after: "2015-2020",
        note: "bài nói về việc chuẩn bị đại hội nhiệm kỳ 2020-2025 thì thêm run_up_to: 2020-2025",
      },
    ]);
  });
});
