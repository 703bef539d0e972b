import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealOut } from "../../../src/emit/parts/dealOut.ts";
import { parseShard } from "../../../src/emit/parts/shard.ts";

const articles = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c-1", "c", "d", "e"), fc.nat(99)), { maxLength: 80 })
  .map((all) => all.map(([district, n]) => `articles/${district}/2020/${n}.md`).sort());
const machines = fc.integer({ min: 1, max: 9 });

const districtIn = (path: string) => path.split("/")[1];
const sharesOf = (paths: readonly string[], of: number) =>
  Array.from({ length: of }, (_, i) => paths.filter(dealOut(paths, { number: i + 1, of })));

describe("dealing out articles", () => {
  it("gives each article to one shard, and keeps their order", () => {
    fc.assert(
      fc.property(articles, machines, (paths, of) => {
        expect(sharesOf(paths, of).flat()).toEqual(paths);
      }),
    );
  });

  it("keeps districts whole", () => {
    fc.assert(
      fc.property(articles, machines, (paths, of) => {
        const found = sharesOf(paths, of).flatMap((own) => [...new Set(own.map(districtIn))]);
        expect(found.sort()).toEqual([...new Set(paths.map(districtIn))].sort());
      }),
    );
  });

  it("gives no shard more than its even share and one district", () => {
    fc.assert(
      fc.property(articles, machines, (paths, of) => {
        const sizes = paths.map(
          (path) => paths.filter((other) => districtIn(other) === districtIn(path)).length,
        );
        const most = Math.ceil(paths.length / of) + Math.max(0, ...sizes);
        for (const own of sharesOf(paths, of)) expect(own.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("leaves shards empty where there are fewer districts", () => {
    const paths = ["articles/a/2020/1.md", "articles/b/2020/1.md"];
    expect(sharesOf(paths, 4)).toEqual([[paths[0]], [paths[1]], [], []]);
  });

  it("gives what is no article to everybody", () => {
    expect(dealOut(["articles/a/2020/1.md"], { number: 2, of: 2 })("site.yaml")).toBe(true);
  });
});

describe("the number of a shard", () => {
  it("is read from i/n", () => {
    expect(parseShard("2/4")).toEqual({ number: 2, of: 4 });
    expect(parseShard("30/30")).toEqual({ number: 30, of: 30 });
  });

  it.each([
    "",
    "1",
    "0/4",
    "5/4",
    "1/0",
    "-1/4",
    "1.5/4",
    "1/4/",
    " 1/4",
    "01/4",
    "a/b",
  ])("is not in %j", (written) => {
    expect(parseShard(written)).toBeUndefined();
  });
});
