import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { finishChanges, planChanges } from "../../src/emit/outputChanges.ts";
import { bytesBelow, scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
type Files = Readonly<Record<string, string>>;

function fill(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** An output in one state, with all that is wanted for the next beside it. */
function between(former: Files, next: Files) {
  const folder = join(scratch, String(count++));
  const [target, fresh] = [join(folder, "trang"), join(folder, "trang.moi")];
  fill(target, { ...former, ".bien-nien": "trước" });
  fill(fresh, { ...next, ".bien-nien": "" });
  const changed = Object.keys(next).filter((file) => former[file] !== next[file]);
  const gone = Object.keys(former).filter((file) => !(file in next));
  planChanges(fresh, { changed, gone, mark: "sau" });
  return { folder, target, fresh, changed, gone };
}

const CASES: [string, Files, Files][] = [
  [
    "changed, new and gone files",
    { a: "1", "b/c": "1", d: "1" },
    { a: "2", "b/c": "1", "e/f": "1" },
  ],
  [
    "a file in the place of a folder",
    { "tin/1/index.html": "1", z: "1" },
    { "tin/1": "2", z: "2" },
  ],
  ["a folder in the place of a file", { tin: "1", z: "1" }, { "tin/1/index.html": "2", z: "2" }],
  ["both at once", { a: "1", "b/c/d": "1", "b/e": "1" }, { "a/x/y": "2", b: "2" }],
  ["nothing", { a: "1" }, { a: "1" }],
];

describe("changes of an output", () => {
  it.each(CASES)("bring in %s, and leave nothing beside", async (_, former, next) => {
    const { folder, target, fresh } = between(former, next);
    await finishChanges(target, fresh);
    const wanted = join(folder, "mau");
    fill(wanted, { ...next, ".bien-nien": "sau" });
    expect(await bytesBelow(target)).toEqual(await bytesBelow(wanted));
    expect(existsSync(fresh)).toBe(false);
    expect(foldersIn(target)).toEqual(foldersIn(wanted));
  });

  it.each(CASES)("are finished wherever they were stopped: %s", async (_, former, next) => {
    const steps = between(former, next);
    const last = steps.gone.length + steps.changed.length + 2;
    for (let stop = 0; stop <= last; stop++) {
      const { folder, target, fresh, changed, gone } = between(former, next);
      doSome(stop, target, fresh, changed, gone);
      if (stop < last) expect(readFileSync(join(target, ".bien-nien"), "utf8")).not.toBe("sau");
      await finishChanges(target, fresh);
      const wanted = join(folder, "mau");
      fill(wanted, { ...next, ".bien-nien": "sau" });
      expect([stop, await bytesBelow(target)]).toEqual([stop, await bytesBelow(wanted)]);
      expect(readdirSync(folder).sort()).toEqual(["mau", "trang"]);
    }
  });

  it("leave a file alone that has the same bytes", async () => {
    const { target, fresh } = between({ a: "1", b: "1" }, { a: "1", b: "2" });
    planChanges(fresh, { changed: ["a", "b"], gone: [], mark: "sau" });
    const before = statSync(join(target, "a"));
    await finishChanges(target, fresh);
    const { ino, ctimeMs } = statSync(join(target, "a"));
    expect([ino, ctimeMs]).toEqual([before.ino, before.ctimeMs]);
  });

  it("put a file also where somebody else's folder stands", async () => {
    const { target, fresh } = between({}, { a: "2" });
    fill(join(target, "a"), { "cua-ai": "x" });
    await finishChanges(target, fresh);
    expect(readFileSync(join(target, "a"), "utf8")).toBe("2");
  });

  it("are none without a plan, with a damaged one, or without an output", async () => {
    const one = between({ a: "1" }, { a: "2" });
    writeFileSync(join(one.fresh, ".viec"), "hỏng");
    await finishChanges(one.target, one.fresh);
    expect(readFileSync(join(one.target, "a"), "utf8")).toBe("1");
    const other = between({ a: "1" }, { a: "2" });
    rmSync(other.target, { recursive: true });
    await finishChanges(other.target, other.fresh);
    expect(existsSync(other.target)).toBe(false);
  });
});

/** Does so many steps of what `finishChanges` does, as one that is then killed. */
function doSome(
  steps: number,
  target: string,
  fresh: string,
  changed: readonly string[],
  gone: readonly string[],
): void {
  const all: (() => void)[] = [
    () => writeFileSync(join(target, ".bien-nien"), ""),
    ...gone.map((file) => () => {
      rmSync(join(target, file));
      for (let up = dirname(file); up !== "."; up = dirname(up)) {
        if (readdirSync(join(target, up)).length === 0)
          rmSync(join(target, up), { recursive: true });
      }
    }),
    ...changed.map((file) => () => {
      mkdirSync(dirname(join(target, file)), { recursive: true });
      cpSync(join(fresh, file), join(target, file));
      rmSync(join(fresh, file));
    }),
    () => writeFileSync(join(target, ".bien-nien"), "sau"),
  ];
  for (const step of all.slice(0, steps)) step();
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
