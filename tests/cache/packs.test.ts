import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/cache/namesIn.ts";
import { LostText, openPacks } from "../../src/cache/packs.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
const newFolder = () => join(scratch, String(count++), "goi");

describe("packs", () => {
  it("make no folder and no file as long as nothing is added", () => {
    const folder = newFolder();
    openPacks(folder).close();
    expect(namesIn(folder)).toEqual([]);
  });

  it("give every text back, before and after it came to the disk, empty ones and marks too", () => {
    const folder = newFolder();
    const packs = openPacks(folder);
    const texts = ["Hội nghị", "", "ủy ban", "", "x".repeat(2_000_000), "\u0000\u{1F600}"];
    const places = texts.map((text) => packs.add(text));
    expect(places.map((place) => packs.read(place))).toEqual(texts);
    expect(packs.flush()).toBe(true);
    expect(places.map((place) => packs.read(place))).toEqual(texts);
    packs.close();
    const later = openPacks(folder);
    expect(places.map((place) => later.read(place))).toEqual(texts);
    later.close();
    expect(namesIn(folder)).toHaveLength(1);
  });

  it("begin a pack of their own each time, so that two may write at once", () => {
    const folder = newFolder();
    const all = Array.from({ length: 5 }, () => openPacks(folder));
    const places = all.map((packs, i) => packs.add(`gói ${i}`));
    for (const packs of all) packs.close();
    expect(namesIn(folder)).toHaveLength(5);
    const later = openPacks(folder);
    expect(places.map((place) => later.read(place))).toEqual(places.map((_, i) => `gói ${i}`));
    later.close();
  });

  it.each([
    ["cut short", (file: string) => truncateSync(file, 3)],
    ["bent", (file: string) => writeFileSync(file, readFileSync(file).reverse())],
    ["empty", (file: string) => truncateSync(file, 0)],
  ])("say so where a pack is %s", (_, harm) => {
    const folder = newFolder();
    const packs = openPacks(folder);
    const place = packs.add("một bài thử");
    packs.close();
    harm(join(folder, place[0]));
    expect(() => openPacks(folder).read(place)).toThrow(LostText);
  });

  it("say so where a pack is gone", () => {
    expect(() => openPacks(newFolder()).read(["khong-co", 0, 3, "x"])).toThrow(LostText);
  });

  it("hold in memory what the disk does not take, and leave nothing half there", () => {
    const folder = newFolder();
    mkdirSync(join(folder, ".."), { recursive: true });
    writeFileSync(folder, "một tệp, không phải thư mục");
    const packs = openPacks(folder);
    const texts = ["một", "hai", "x".repeat(1_500_000), "bốn"];
    const places = texts.map((text) => packs.add(text));
    expect(packs.flush()).toBe(false);
    expect(places.map((place) => packs.read(place))).toEqual(texts);
    packs.close();
    expect(readdirSync(join(folder, ".."))).toEqual(["goi"]);
  });
});
