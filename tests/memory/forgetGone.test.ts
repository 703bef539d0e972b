import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { forgetGone } from "../../src/memory/forgetGone.ts";
import { memoryFolder } from "../../src/memory/state.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
const folder = (name: string) => {
  const path = join(scratch, name);
  mkdirSync(path, { recursive: true });
  return path;
};

describe("the memories in a cache", () => {
  it("go with their content folders, and no others", () => {
    const [cache, gone, kept] = [folder("kho"), folder("da-mat"), folder("con-do")];
    for (const content of [gone, kept]) forgetGone(cache, content);
    const [ofGone, ofKept] = [gone, kept].map((content) => memoryFolder(cache, content));
    rmSync(gone, { recursive: true });
    forgetGone(cache, folder("moi"));
    expect([ofGone, ofKept].map((path) => existsSync(path ?? ""))).toEqual([false, true]);
  });

  it("are nobody's worry where the cache cannot be written", () => {
    const file = join(scratch, "la-tep");
    writeFileSync(file, "");
    expect(() => forgetGone(join(file, "kho"), folder("con-do"))).not.toThrow();
  });
});
