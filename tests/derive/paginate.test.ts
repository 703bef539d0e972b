import { describe, expect, it } from "vitest";
import { siteProps } from "../../src/derive/frame.ts";
import { paginate } from "../../src/derive/paginate.ts";
import { archive } from "./sample.ts";

const site = siteProps(archive([], "https://kho.example/goc"));
const pages = (count: number) =>
  paginate(
    site,
    "/nam/2021/",
    Array.from({ length: count }, (_, i) => i),
  );

describe("paginate", () => {
  it.each([
    [0, [0]],
    [1, [1]],
    [20, [20]],
    [21, [20, 1]],
    [40, [20, 20]],
    [41, [20, 20, 1]],
  ])("cuts %d items into pages of %j", (count, sizes) => {
    expect(pages(count).map(({ items }) => items.length)).toEqual(sizes);
  });

  it("loses no item and keeps their order", () => {
    expect(pages(41).flatMap(({ items }) => items)).toEqual(
      Array.from({ length: 41 }, (_, i) => i),
    );
  });

  it.each([0, 1, 20])("has no links between pages for %d items", (count) => {
    expect(pages(count).map(({ pagination }) => pagination)).toEqual([undefined]);
  });

  it("numbers every page but the first in its address", () => {
    expect(pages(41).map(({ address }) => address)).toEqual([
      "/nam/2021/",
      "/nam/2021/trang/2/",
      "/nam/2021/trang/3/",
    ]);
  });

  it("links to the neighbours, under the base path", () => {
    const [first, second, third] = pages(41).map(({ pagination }) => pagination);
    expect([first?.previous, first?.next]).toEqual([undefined, "/goc/nam/2021/trang/2/"]);
    expect([second?.previous, second?.next]).toEqual(["/goc/nam/2021/", "/goc/nam/2021/trang/3/"]);
    expect([third?.previous, third?.next]).toEqual(["/goc/nam/2021/trang/2/", undefined]);
  });

  it.each([
    [1, 40, "[1] 2 … 40"],
    [2, 40, "1 [2] 3 … 40"],
    [3, 40, "1 2 [3] 4 … 40"],
    [5, 40, "1 … 4 [5] 6 … 40"],
    [39, 40, "1 … 38 [39] 40"],
    [40, 40, "1 … 39 [40]"],
    [3, 6, "1 2 [3] 4 5 6"],
    [1, 30, `[1] ${Array.from({ length: 29 }, (_, i) => i + 2).join(" ")}`],
  ])("shows on page %d of %d the links %s", (current, total, expected) => {
    const links = pages(total * 20)[current - 1]?.pagination?.links ?? [];
    const shown = links.map((link) => {
      if (!link) return "…";
      return link.current ? `[${link.label}]` : link.label;
    });
    expect(shown.join(" ")).toBe(expected);
  });
});
