import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeJson } from "../../src/cache/keptJson.ts";
import { manifestOf } from "../../src/emit/manifest.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
const MANIFEST = {
  mark: "dấu 1",
  program: "chương trình 1",
  files: new Map([
    ["index.html", "bản 1"],
    ["__proto__", "bản 2"],
  ]),
};

function newOutput(mark?: string) {
  const folder = join(scratch, String(count++));
  const [cache, target] = [join(folder, "kho"), join(folder, "trang")];
  mkdirSync(target, { recursive: true });
  if (mark !== undefined) writeFileSync(join(target, ".bien-nien"), mark);
  return { cache, target };
}

describe("the manifest of an output", () => {
  it("is read back for the output whose mark it names", () => {
    const { cache, target } = newOutput("dấu 1");
    manifestOf(cache, target).keep(MANIFEST);
    const { files, ...rest } = manifestOf(cache, target).read() ?? { files: new Map() };
    expect(rest).toEqual({ mark: "dấu 1", program: "chương trình 1" });
    expect(files.get("index.html")).toBe("bản 1");
  });

  it.each([[undefined], [""], ["dấu khác"]])("is not that of an output marked %j", (mark) => {
    const { cache, target } = newOutput(mark);
    manifestOf(cache, target).keep(MANIFEST);
    expect(manifestOf(cache, target).read()).toBeUndefined();
  });

  it("is none where it was never kept, for another output, or damaged", () => {
    const { cache, target } = newOutput("dấu 1");
    expect(manifestOf(cache, target).read()).toBeUndefined();
    manifestOf(cache, target).keep(MANIFEST);
    expect(manifestOf(cache, newOutput("dấu 1").target).read()).toBeUndefined();
    const [name = ""] = readdirSync(join(cache, "trang"));
    truncateSync(join(cache, "trang", name), 50);
    expect(manifestOf(cache, target).read()).toBeUndefined();
  });

  it("is none where a former program wrote it in a form of its own", () => {
    const { cache, target } = newOutput("dấu 1");
    manifestOf(cache, target).keep(MANIFEST);
    const [name = ""] = readdirSync(join(cache, "trang"));
    writeJson(join(cache, "trang", name), { ...MANIFEST, files: { "index.html": "bản 1" } });
    expect(manifestOf(cache, target).read()).toBeUndefined();
  });

  it("is not kept where the cache cannot be written, and nobody minds", () => {
    const { cache, target } = newOutput("dấu 1");
    writeFileSync(cache, "một tệp");
    manifestOf(cache, target).keep(MANIFEST);
    expect(manifestOf(cache, target).read()).toBeUndefined();
  });
});
