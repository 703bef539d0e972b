import { describe, expect, it } from "vitest";
import { derivePages } from "../../../src/derive/derivePages.ts";
import { newestFirst } from "../../../src/derive/order.ts";
import { archive, article } from "../sample.ts";

const pagesOf = (...days: string[]) =>
  derivePages(archive(days.map((day) => article(day)).sort(newestFirst)), ["days", "day"]);

describe("the calendar of days", () => {
  it("has 366 days in 12 months, each with an id, whatever the articles", () => {
    const cells = pagesOf().days.flatMap(({ months }) => months.flatMap(({ days }) => days));
    expect(cells).toHaveLength(366);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(366);
    expect(cells[5]).toEqual({ id: "ngay-01-06", day: 6, link: undefined });
    expect(cells.map(({ id }) => id)).toContain("ngay-02-29");
    expect(cells.map(({ id }) => id)).not.toContain("ngay-02-30");
  });

  it("leads to the days that have articles, with their number over all years", () => {
    const [page] = pagesOf("2021-01-06", "2020-01-06", "2020-02-29").days;
    const linked = page?.months.flatMap(({ days }) => days.filter(({ link }) => link));
    expect(linked?.map(({ id, link }) => [id, link?.href, link?.count])).toEqual([
      ["ngay-01-06", "/ngay/01-06/", "2"],
      ["ngay-02-29", "/ngay/02-29/", "1"],
    ]);
  });
});

describe("the page of a day", () => {
  it("is there only for days with articles, and holds them by year, newest first", () => {
    const { day } = pagesOf("2021-01-06", "2020-01-06", "2020-01-07");
    expect(day.map(({ frame, heading }) => [frame.address, heading])).toEqual([
      ["/ngay/01-06/", "Ngày 6 tháng 1"],
      ["/ngay/01-07/", "Ngày 7 tháng 1"],
    ]);
    expect(day[0]?.groups.map(({ heading, items }) => [heading, items.length])).toEqual([
      ["Năm 2021", 1],
      ["Năm 2020", 1],
    ]);
  });

  it("leads to the days before and after it that have articles, in the order of the calendar", () => {
    const { day } = pagesOf("2020-12-31", "2020-02-29", "2022-03-01");
    expect(day.map(({ siblings }) => [siblings?.earlier?.href, siblings?.later?.href])).toEqual([
      [undefined, "/ngay/03-01/"],
      ["/ngay/02-29/", "/ngay/12-31/"],
      ["/ngay/03-01/", undefined],
    ]);
  });

  it("is cut into pages like any listing", () => {
    const many = Array.from({ length: 21 }, (_, i) => article("2021-01-06", { slug: `b-${i}` }));
    const { day } = derivePages(archive(many), ["day"]);
    expect(day.map(({ frame }) => frame.address)).toEqual(["/ngay/01-06/", "/ngay/01-06/trang/2/"]);
  });
});

describe("months and years", () => {
  it("lead to the nearest ones that have articles", () => {
    const { month, year } = derivePages(
      archive([
        article("2021-02-01"),
        article("2019-12-01", { term: "2015-2020" }),
        article("2019-01-01", { term: "2015-2020" }),
      ]),
    );
    const ways = (pages: typeof month) =>
      pages.map(({ heading, siblings }) => [
        heading,
        siblings?.earlier?.label,
        siblings?.later?.label,
      ]);
    expect(ways(month)).toEqual([
      ["Tháng 2 năm 2021", "Tháng 12 năm 2019", undefined],
      ["Tháng 12 năm 2019", "Tháng 1 năm 2019", "Tháng 2 năm 2021"],
      ["Tháng 1 năm 2019", undefined, "Tháng 12 năm 2019"],
    ]);
    expect(ways(year)).toEqual([
      ["Năm 2021", "Năm 2019", undefined],
      ["Năm 2019", undefined, "Năm 2021"],
    ]);
  });
});
