import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { writeJson } from "../../src/cache/keptJson.ts";
import { forget } from "../../src/memory/openMemory.ts";
import { memoryFolder } from "../../src/memory/state.ts";
import { readState, writeState } from "../../src/memory/stateFile.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { meet, remember, writeArticle } from "./sampleMemory.ts";

const scratch = scratchFolder();
const PATH = "articles/thu/2020/2020-01-01-bai.md";
const OTHER = "articles/thu/2020/2020-01-02-hai.md";
const LATER = "bai.json.them";
let count = 0;
let content = "";
let places: readonly [string, string] = ["", ""];
const inMemory = (name: string) => join(memoryFolder(...places), name);

/** How the articles at these paths are known to a run, which learns them. */
function run(...paths: string[]) {
  const memory = remember(places);
  const known = paths.map((path) => meet(memory, content, path).known);
  memory.save();
  memory.close();
  return known;
}

beforeEach(async () => {
  content = join(scratch, String(count++), "bai");
  places = [join(content, "../kho"), content];
  for (const path of [PATH, OTHER]) writeArticle(content, path, path);
  // Longer than a tick: the files were not written to just now.
  await delay(120);
  run(PATH);
});

describe("what becomes known after a memory was written in whole", () => {
  it("is written beside it, and read with it", () => {
    const whole = readFileSync(inMemory("bai.json"));
    expect(run(PATH, OTHER)).toEqual(["by stamp", "not"]);
    expect(readFileSync(inMemory("bai.json"))).toEqual(whole);
    expect(run(PATH, OTHER)).toEqual(["by stamp", "by stamp"]);
  });

  it("is also that an article is gone", () => {
    run(PATH, OTHER);
    expect(run(OTHER)).toEqual(["by stamp"]);
    expect(remember(places).files.recall(PATH)).toBeUndefined();
    expect(remember(places).files.recall(OTHER)).toBeDefined();
  });

  it("is not known where it is damaged, while the rest is", () => {
    run(PATH, OTHER);
    truncateSync(inMemory(LATER), 40);
    expect(run(PATH, OTHER)).toEqual(["by stamp", "not"]);
  });

  it("belongs to that writing alone", () => {
    run(PATH, OTHER);
    const later = readFileSync(inMemory(LATER));
    forget(...places);
    run(PATH);
    writeFileSync(inMemory(LATER), later);
    expect(run(PATH, OTHER)).toEqual(["by stamp", "not"]);
  });

  it("is nothing beside a whole that a former program wrote", () => {
    const state = readState(inMemory("bai.json"));
    writeJson(inMemory("bai.json"), state);
    expect(readState(inMemory("bai.json"))).toMatchObject({ articles: {} });
    expect(run(PATH)).toEqual(["not"]);
  });

  it("goes into the whole where others have written meanwhile", () => {
    const memory = remember(places);
    meet(memory, content, OTHER);
    meet(memory, content, PATH);
    writeState(inMemory("bai.json"), readState(inMemory("bai.json")));
    memory.save();
    memory.close();
    expect(existsSync(inMemory(LATER))).toBe(false);
    expect(run(PATH, OTHER)).toEqual(["by stamp", "by stamp"]);
  });

  it("goes into the whole where it is of many articles", () => {
    const whole = readFileSync(inMemory("bai.json"));
    const many = Array.from({ length: 120 }, (_, i) => `articles/thu/2020/2020-02-02-bai-${i}.md`);
    for (const path of many) writeArticle(content, path, path);
    expect(new Set(run(...many))).toEqual(new Set(["not"]));
    expect(readFileSync(inMemory("bai.json"))).not.toEqual(whole);
    expect(run(...many).includes("not")).toBe(false);
  });
});
