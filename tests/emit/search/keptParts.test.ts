import { readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LostText } from "../../../src/cache/packs.ts";
import { keptParts } from "../../../src/emit/search/keptParts.ts";
import { searchPart } from "../../../src/emit/search/searchPart.ts";
import { scratchFolder } from "../../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
const newCache = () => join(scratch, String(count++));
const part = (name: string) => {
  const { contents, weights } = searchPart([], "/tim-kiem/");
  return { name, contents, weights, counts: new Map([["hội", 3]]) };
};
const PAGES = [{ url: "/bai-viet/thu/", version: "b1", about: "Thử", names: [] }];

describe("parts of the index that are kept", () => {
  it("are recalled by what they were made of, with their words", () => {
    const cache = newCache();
    keptParts(cache).learn("bản/1+", part("p1"), PAGES);
    const known = keptParts(cache).recall("bản/1+");
    expect(known).toMatchObject({ name: "p1", contents: part("p1").contents });
    expect([...(known?.counts() ?? [])]).toEqual([["hội", 3]]);
    expect(keptParts(cache).recall("bản/2")).toBeUndefined();
  });

  it("are not recalled where either of their two files is cut or gone", () => {
    const cache = newCache();
    for (const name of ["v1", "v1.tu"]) {
      for (const harm of [rmSync, (file: string) => truncateSync(file, 20)]) {
        keptParts(cache).learn("v1", part("p1"), PAGES);
        harm(join(cache, "tim-kiem", name));
        expect(keptParts(cache).recall("v1")).toBeUndefined();
      }
    }
  });

  it("are the former ones of others whose versions begin alike, with their pages", () => {
    const cache = newCache();
    keptParts(cache).learn("mot-1", part("p1"), PAGES);
    keptParts(cache).learn("hai-1", part("p2"), PAGES);
    const formers = keptParts(cache).formers("mot-");
    expect(formers.map(({ name, pages }) => [name, pages])).toEqual([["p1", PAGES]]);
  });

  it("are lost, and not without words, where these go after they were recalled", () => {
    const cache = newCache();
    keptParts(cache).learn("v1", part("p1"), PAGES);
    const known = keptParts(cache).recall("v1");
    rmSync(join(cache, "tim-kiem", "v1.tu"));
    expect(() => known?.counts()).toThrow(LostText);
  });

  it("go when an index is finished without them, but not while another is being made", () => {
    const cache = newCache();
    const [one, other] = [keptParts(cache), keptParts(cache)];
    one.learn("v1", part("p1"), PAGES);
    other.learn("v2", part("p2"), PAGES);
    one.forgetOthers();
    expect(other.recall("v1")).toBeDefined();
    other.leave();
    const last = keptParts(cache);
    last.recall("v2");
    last.forgetOthers();
    expect(readdirSync(join(cache, "tim-kiem")).sort()).toEqual(["v2", "v2.trang", "v2.tu"]);
  });

  it("are made each time where the cache cannot be written", () => {
    const cache = newCache();
    writeFileSync(cache, "một tệp");
    const kept = keptParts(cache);
    expect(kept.learn("v1", part("p1"), PAGES).counts().get("hội")).toBe(3);
    expect(kept.recall("v1")).toBeUndefined();
    kept.forgetOthers();
  });
});
