import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastBuild } from "../../src/emit/lastBuild.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;

/** An output with the mark "dấu 1", and what was said when it was made of "bài 1". */
function builtOnce() {
  const output = join(scratch, String(count++), "trang");
  mkdirSync(output, { recursive: true });
  const mark = (text: string) => writeFileSync(join(output, ".bien-nien"), text);
  mark("dấu 1");
  const last = lastBuild<string>(join(scratch, "kho"), output);
  last.keep("bài 1", "đã dựng");
  return { output, mark, last };
}

describe("what the last build said", () => {
  it("is recalled while content and output are the same", () => {
    expect(builtOnce().last.recall("bài 1")).toBe("đã dựng");
  });

  it("is not recalled of other content, nor of another output", () => {
    const { last } = builtOnce();
    expect(last.recall("bài 2")).toBeUndefined();
    expect(lastBuild(join(scratch, "kho"), join(scratch, "khac")).recall("bài 1")).toBeUndefined();
  });

  it.each(["dấu 2", ""])("is not recalled when the mark has become '%s'", (text) => {
    const { mark, last } = builtOnce();
    mark(text);
    expect(last.recall("bài 1")).toBeUndefined();
  });

  it.each([
    "moi",
    "cu",
  ])("is not recalled while a build that was killed has left a folder .%s, which the next clears", (name) => {
    const { output, last } = builtOnce();
    mkdirSync(`${output}.${name}`);
    expect(last.recall("bài 1")).toBeUndefined();
  });
});
