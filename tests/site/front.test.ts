import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { elementsIn } from "../markdown/rendered.ts";
import { build, copyGood, filesBelow, pagesBelow, scratchFolder } from "./sampleSite.ts";

const scratch = scratchFolder();
const front = async (name: string) => (await pagesBelow(join(scratch, name))).get("/") ?? "";
let full = "";
let empty = "";
beforeAll(async () => {
  // Records of people stand on articles as their evidence, and go with them.
  const gone = (await filesBelow(GOOD)).filter((path) => /^(articles|people)\//.test(path));
  const without = Object.fromEntries(gone.map((path) => [path, null]));
  const content = await copyGood(join(scratch, "khong-bai"), without);
  expect((await build(GOOD, join(scratch, "day-du"))).status).toBe(0);
  expect((await build(content, join(scratch, "trong"))).status).toBe(0);
  [full, empty] = [await front("day-du"), await front("trong")];
});

describe("the front page", () => {
  it("has the districts in the order of the alphabet, with their places as data", () => {
    const tiles = [
      ...full.matchAll(
        /<li( data-row[^>]*)?><a href="\/quan-huyen\/([a-z-]+)\/" data-shade="(\d)"/g,
      ),
    ];
    expect(tiles.map(([, place = "", slug, shade]) => [slug, place.trim(), shade])).toEqual([
      ["dong-da", 'data-row="5" data-column="6"', "2"],
      ["gia-lam", 'data-row="3" data-column="8"', "1"],
      ["son-tay", 'data-row="3" data-column="2"', "0"],
      ["hoang-mai", "", "1"],
      ["thuong-tin", "", "1"],
    ]);
  });

  it("leads to the calendar of days by a link that scripts may sharpen", () => {
    const link = elementsIn(full).find(({ properties }) => "dataToday" in properties);
    expect(link?.properties.href).toBe("/ngay/");
  });

  it("leads to every term", () => {
    for (const term of ["2015-2020", "2020-2025", "2025-2030"]) {
      expect(full).toContain(`<a href="/nhiem-ky/${term}/">`);
    }
  });

  it("is there without a single article, with the same ways in", () => {
    expect(empty).toContain("Chưa có bài nào trong kho.");
    expect(empty.match(/data-shade="0"/g)?.length).toBeGreaterThanOrEqual(5);
    expect(elementsIn(empty).filter(({ tagName }) => tagName === "h1")).toHaveLength(1);
  });

  it("is light", () => {
    expect(gzipSync(full).length).toBeLessThan(14_000);
  });
});
