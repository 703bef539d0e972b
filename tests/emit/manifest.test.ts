import { mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeJson } from "../../src/cache/keptJson.ts";
import type { Differences } from "../../src/emit/fileVersions.ts";
import { manifestOf, NOTHING } from "../../src/emit/manifest.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
const STATE = { mark: "dấu 1", program: "chương trình 1", sum: "1" };
const FILES = new Map([
  ["index.html", "bản 1"],
  ["__proto__", "bản 2"],
]);

/** As after a build of all files. */
function keep(cache: string, target: string): void {
  manifestOf(cache, target).keep(STATE, NOTHING, FILES);
}

/** As after a build upon the one that was kept; its mark is put in place, as the build does. */
function change(cache: string, target: string, mark: string, differences: Differences): void {
  const manifest = manifestOf(cache, target);
  const before = manifest.read();
  if (!before) throw new Error("there is no manifest");
  manifest.keep({ ...STATE, mark }, before, differences);
  writeFileSync(join(target, ".bien-nien"), mark);
}

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
    keep(cache, target);
    expect(manifestOf(cache, target).read()).toMatchObject({ ...STATE, files: FILES });
  });

  it.each([[undefined], [""], ["dấu khác"]])("is not that of an output marked %j", (mark) => {
    const { cache, target } = newOutput(mark);
    keep(cache, target);
    expect(manifestOf(cache, target).read()).toBeUndefined();
  });

  it("is none where it was never kept, for another output, or damaged", () => {
    const { cache, target } = newOutput("dấu 1");
    expect(manifestOf(cache, target).read()).toBeUndefined();
    keep(cache, target);
    expect(manifestOf(cache, newOutput("dấu 1").target).read()).toBeUndefined();
    const [name = ""] = readdirSync(join(cache, "trang"));
    truncateSync(join(cache, "trang", name), 50);
    expect(manifestOf(cache, target).read()).toBeUndefined();
  });

  it("is none where a former program wrote it in a form of its own", () => {
    const { cache, target } = newOutput("dấu 1");
    keep(cache, target);
    const [name = ""] = readdirSync(join(cache, "trang"));
    const [{ sum: _, ...noSum }, files] = [STATE, ["index.html", "bản 1"]];
    for (const former of [
      { ...STATE, files: { "index.html": "bản 1" } },
      { ...noSum, files },
    ]) {
      writeJson(join(cache, "trang", name), former);
      expect(manifestOf(cache, target).read()).toBeUndefined();
    }
  });

  it("is not kept where the cache cannot be written, and nobody minds", () => {
    const { cache, target } = newOutput("dấu 1");
    writeFileSync(cache, "một tệp");
    keep(cache, target);
    expect(manifestOf(cache, target).read()).toBeUndefined();
  });

  it("knows what came after it, also when more comes, and writes no more than that", () => {
    const { cache, target } = newOutput("dấu 1");
    keep(cache, target);
    const size = sizes(cache);
    change(
      cache,
      target,
      "dấu 2",
      new Map([
        ["index.html", "bản 3"],
        ["moi.html", "bản 4"],
      ]),
    );
    change(
      cache,
      target,
      "dấu 3",
      new Map([
        ["__proto__", undefined],
        ["moi.html", "bản 5"],
      ]),
    );
    const { mark, files } = manifestOf(cache, target).read() ?? NOTHING;
    expect(mark).toBe("dấu 3");
    expect([...files]).toEqual([
      ["index.html", "bản 3"],
      ["moi.html", "bản 5"],
    ]);
    expect(sizes(cache)).toMatchObject(size);
  });

  it("is none where what came after it is lost, damaged, or of another state", () => {
    const { cache, target } = newOutput("dấu 1");
    keep(cache, target);
    change(cache, target, "dấu 2", new Map([["index.html", "bản 3"]]));
    const later =
      readdirSync(join(cache, "trang")).find((name) => name.endsWith(".sau.json")) ?? "";
    writeFileSync(join(target, ".bien-nien"), "dấu khác");
    expect(manifestOf(cache, target).read()).toBeUndefined();
    writeFileSync(join(target, ".bien-nien"), "dấu 2");
    expect(manifestOf(cache, target).read()).toBeDefined();
    truncateSync(join(cache, "trang", later), 50);
    expect(manifestOf(cache, target).read()).toBeUndefined();
  });

  it("is the state before where the build after it did not come to its end", () => {
    const { cache, target } = newOutput("dấu 1");
    keep(cache, target);
    change(cache, target, "dấu 2", new Map([["index.html", "bản 3"]]));
    writeFileSync(join(target, ".bien-nien"), "dấu 1");
    expect(manifestOf(cache, target).read()?.files).toEqual(FILES);
  });

  it("is written as a whole after many differences, and by another program", () => {
    const { cache, target } = newOutput("dấu 1");
    keep(cache, target);
    const many = new Map(Array.from({ length: 1200 }, (_, i) => [`${i}.html`, "bản 1"] as const));
    change(cache, target, "dấu 2", many);
    expect(manifestOf(cache, target).read()?.since).toEqual({
      mark: "dấu 2",
      differences: new Map(),
    });
    const before = manifestOf(cache, target).read() ?? NOTHING;
    const other = { ...STATE, program: "chương trình 2", mark: "dấu 3" };
    manifestOf(cache, target).keep(other, before, new Map([["0.html", undefined]]));
    writeFileSync(join(target, ".bien-nien"), "dấu 3");
    const { files, since } = manifestOf(cache, target).read() ?? NOTHING;
    expect(since.mark).toBe("dấu 3");
    expect([...files].length).toBe(FILES.size + many.size - 1);
  });
});

/** Sizes of the files of manifests that are kept as a whole, by their names. */
function sizes(cache: string): Record<string, number> {
  const names = readdirSync(join(cache, "trang")).filter((name) => !name.endsWith(".sau.json"));
  return Object.fromEntries(names.map((name) => [name, statSync(join(cache, "trang", name)).size]));
}
