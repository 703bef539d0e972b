import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { derivePages } from "../../src/derive/derivePages.ts";
import { itemGroups } from "../../src/derive/itemGroups.ts";
import { archive, article } from "./sample.ts";

const articles = [
  article("2021-02-01"),
  article("2021-01-31"),
  article("2021-01-01"),
  article("2020-01-31"),
];
const { itemOf } = contextOf(archive(articles));
const shape = (groups: ReturnType<typeof itemGroups>) =>
  groups.map(({ heading, items }) => [heading, items.length]);

describe("itemGroups", () => {
  it("cuts a list where the month changes, one month of two years apart", () => {
    expect(shape(itemGroups(articles, "month", itemOf))).toEqual([
      ["Tháng 2 năm 2021", 1],
      ["Tháng 1 năm 2021", 2],
      ["Tháng 1 năm 2020", 1],
    ]);
  });

  it("cuts it where the year changes, or nowhere", () => {
    expect(shape(itemGroups(articles, "year", itemOf))).toEqual([
      ["Năm 2021", 3],
      ["Năm 2020", 1],
    ]);
    expect(shape(itemGroups(articles, "none", itemOf))).toEqual([[undefined, 4]]);
  });

  it("makes no group of no articles", () => {
    expect(itemGroups([], "month", itemOf)).toEqual([]);
    expect(itemGroups([], "none", itemOf)).toEqual([]);
  });
});

describe("listings", () => {
  it("begin every page with the month of its first article", () => {
    const many = Array.from({ length: 21 }, (_, i) =>
      article("2021-01-06", { slug: `b-${String(i).padStart(2, "0")}` }),
    );
    const { district, month } = derivePages(archive(many));
    expect(district.slice(0, 2).map(({ groups }) => shape(groups))).toEqual([
      [["Tháng 1 năm 2021", 20]],
      [["Tháng 1 năm 2021", 1]],
    ]);
    expect(month.map(({ groups }) => shape(groups))).toEqual([[[undefined, 20]], [[undefined, 1]]]);
  });
});
