import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runCommand } from "../cli/runCommand.ts";
import { bytesBelow, filesBelow, scratchFolder } from "../site/sampleSite.ts";
import { makeCorpus } from "./corpus.ts";

const scratch = scratchFolder();
const SOURCES = ["content"];

it("invented articles are the same again, and have no errors", async () => {
  const [one, other] = ["mot", "hai"].map((name) => makeCorpus(40, SOURCES, join(scratch, name)));
  if (!one || !other) throw new Error("two were asked for");
  expect(await bytesBelow(one.content)).toEqual(await bytesBelow(other.content));
  const { status, stdout } = await runCommand("check", ["--content", one.content]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("40 bài") });
});

it("both programs get the same bodies", async () => {
  const { content, hugo, paths } = makeCorpus(7, SOURCES, join(scratch, "ca-hai"));
  expect(await filesBelow(hugo)).toEqual(paths);
  expect(await filesBelow(join(content, "articles"))).toEqual(paths);
  const bodyIn = (folder: string, path: string) =>
    readFileSync(join(folder, path), "utf8").split("\n---\n")[1];
  for (const path of paths) {
    const body = bodyIn(join(content, "articles"), path);
    expect(body?.length).toBeGreaterThan(2_500);
    expect(bodyIn(hugo, path)).toBe(body);
  }
});

it("records that name articles stay behind, the rest of the registry comes along", async () => {
  const { content } = makeCorpus(1, ["tests/fixtures/good"], join(scratch, "so-bo"));
  const files = await filesBelow(content);
  const texts = files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => readFileSync(join(content, file), "utf8"));
  expect(files).toContain("site.yaml");
  expect(files.some((file) => file.startsWith("districts/"))).toBe(true);
  expect(texts.filter((text) => text.includes("articles/"))).toEqual([]);
});

it("an archive without words cannot be invented from", () => {
  expect(() => makeCorpus(1, ["tests/fixtures/good/districts"], join(scratch, "khong"))).toThrow();
});
