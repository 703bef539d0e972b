import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { groupArticles } from "../../src/derive/groups.ts";
import { newestFirst } from "../../src/derive/order.ts";
import type { Article } from "../../src/model.ts";
import { article } from "./sample.ts";

const group = (...articles: Article[]) => groupArticles({ articles: articles.sort(newestFirst) });
const pathsOf = (articles: readonly Article[] = []) => articles.map(({ date }) => date.day);

describe("groupArticles", () => {
  it("gives empty groups for an empty archive", () => {
    const { byDistrict, byYear, authors, tags } = group();
    expect([byDistrict.size, byYear.size, authors.length, tags.length]).toEqual([0, 0, 0, 0]);
  });

  it("lists an article in the run-up to a congress under both terms, and under no third", () => {
    const { byTerm, bySitting } = group(
      article("2020-05-05", { term: "2015-2020", runUpTo: "2020-2025" }),
      article("2021-05-05"),
    );
    expect(pathsOf(byTerm.get("2015-2020"))).toEqual(["2020-05-05"]);
    expect(pathsOf(byTerm.get("2020-2025"))).toEqual(["2021-05-05", "2020-05-05"]);
    expect([...byTerm.keys()].sort()).toEqual(["2015-2020", "2020-2025"]);
    expect([...bySitting.keys()].sort()).toEqual(["thu-mot/2015-2020", "thu-mot/2020-2025"]);
  });

  it("keeps the sittings of districts apart", () => {
    const { bySitting } = group(
      article("2021-01-01"),
      article("2021-01-02", { district: "thu-hai" }),
    );
    expect(pathsOf(bySitting.get("thu-hai/2020-2025"))).toEqual(["2021-01-02"]);
  });

  it("lists years and months newest first", () => {
    const { byYear, byMonth } = group(
      article("2019-12-31"),
      article("2021-02-01"),
      article("2021-10-01"),
      article("2020-01-01"),
    );
    expect([...byYear.keys()]).toEqual(["2021", "2020", "2019"]);
    expect([...byMonth.keys()]).toEqual(["2021-10", "2021-02", "2020-01", "2019-12"]);
  });

  it("lists the days of every year together, in the order of the calendar", () => {
    const { byDay } = group(
      article("2019-12-31"),
      article("2021-01-06"),
      article("2020-02-29"),
      article("2020-01-06"),
    );
    expect([...byDay.keys()]).toEqual(["01-06", "02-29", "12-31"]);
    expect(pathsOf(byDay.get("01-06"))).toEqual(["2021-01-06", "2020-01-06"]);
  });

  it("leaves articles without section out of the sections", () => {
    const { bySection } = group(article("2021-01-01"), article("2021-01-02", { section: "tin" }));
    expect([...bySection.keys()]).toEqual(["tin"]);
  });

  it("puts spellings that share an address together, each as it was printed", () => {
    const { authors } = group(
      article("2021-01-01", { authors: ["Phạm Quí Thử"] }),
      article("2021-01-02", { authors: ["Phạm Quý Thử"] }),
      article("2021-01-03", { authors: ["Phạm Quỳ Thử", "Phạm Quí Thử"] }),
    );
    expect(authors.map(({ slug, names, articles }) => [slug, names, articles.length])).toEqual([
      ["pham-qui-thu", ["Phạm Quí Thử"], 2],
      ["pham-quy-thu", ["Phạm Quỳ Thử", "Phạm Quý Thử"], 2],
    ]);
  });

  it("counts an article once that has two spellings of one name", () => {
    const { authors, tags } = group(
      article("2021-01-01", { authors: ["Thử Hòa", "Thử Hoà"], tags: ["hội nghị", "Hội nghị"] }),
    );
    expect(authors.map(({ articles }) => articles.length)).toEqual([1]);
    expect(tags.map(({ articles }) => articles.length)).toEqual([1]);
  });

  it("sorts authors by given name and tags by the alphabet", () => {
    const { authors, tags } = group(
      article("2021-01-01", {
        authors: ["Trần Thử Vân", "Vũ Thử Ân", "An Thử Đào", "Bùi Thử Dương"],
        tags: ["đất", "dân", "ấp", "an", "ăn"],
      }),
    );
    expect(authors.flatMap(({ names }) => names)).toEqual([
      "Vũ Thử Ân",
      "Bùi Thử Dương",
      "An Thử Đào",
      "Trần Thử Vân",
    ]);
    expect(tags.flatMap(({ names }) => names)).toEqual(["an", "ăn", "ấp", "dân", "đất"]);
  });

  it("comes to the same whatever order the files were read in", () => {
    const all = ["A", "B", "C", "D"].flatMap((name, i) => [
      article(`2021-0${i + 1}-01`, {
        slug: name.toLowerCase(),
        authors: [`Thử ${name}`, "Thử Hòa"],
      }),
      article(`2021-0${i + 1}-01`, { district: "thu-hai", authors: ["Thử Hoà"], tags: [name] }),
    ]);
    const plain = (articles: Article[]) => {
      const { authors, tags, byYear, byDistrict } = group(...articles);
      return JSON.stringify([authors, tags, [...byYear], byDistrict.get("thu-hai")]);
    };
    const expected = plain([...all]);
    assert(
      property(array(constantFrom(...all), { maxLength: 8 }), (front) => {
        const shuffled = [...new Set([...front, ...all.toReversed()])];
        expect(plain(shuffled)).toBe(expected);
      }),
    );
  });
});
