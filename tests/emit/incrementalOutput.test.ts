import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OutputError } from "../../src/emit/foreignFolder.ts";
import { withOutput } from "../../src/emit/output.ts";
import { scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
const newFolder = () => join(scratch, String(count++));

/** Builds an output of pages by their version, and gives those that had to be made. */
async function build(
  folder: string,
  pages: Readonly<Record<string, string>>,
  { program = "một", incremental = true, fail = false } = {},
): Promise<string[]> {
  const made: string[] = [];
  const places = { output: join(folder, "trang"), cache: join(folder, "kho"), keepOut: [] };
  await withOutput({ ...places, program, incremental }, async ({ has, fresh }) => {
    for (const [address, version] of Object.entries(pages)) {
      if (has(address, version)) continue;
      made.push(address);
      mkdirSync(join(fresh, address), { recursive: true });
      writeFileSync(join(fresh, address, "index.html"), `${program} ${version}`);
    }
    if (fail) throw new Error("hỏng giữa chừng");
  });
  return made;
}

const page = (folder: string, address: string) =>
  readFileSync(join(folder, "trang", address, "index.html"), "utf8");

describe("an output that is made over the former", () => {
  it("has made what is new or another, and keeps the rest untouched", async () => {
    const folder = newFolder();
    await build(folder, { "/": "1", "/a/": "1", "/b/": "1" });
    const before = statSync(join(folder, "trang/a/index.html")).ino;
    expect(await build(folder, { "/": "2", "/a/": "1", "/c/": "1" })).toEqual(["/", "/c/"]);
    expect([page(folder, "/"), page(folder, "/c/")]).toEqual(["một 2", "một 1"]);
    expect(statSync(join(folder, "trang/a/index.html")).ino).toBe(before);
    expect(existsSync(join(folder, "trang/b"))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["kho", "trang"]);
  });

  it("has everything made by another program, without a cache, and where it is wanted so", async () => {
    const folder = newFolder();
    const pages = { "/": "1", "/a/": "1" };
    await build(folder, pages);
    expect(await build(folder, pages)).toEqual([]);
    expect(await build(folder, pages, { program: "hai" })).toHaveLength(2);
    expect(page(folder, "/a/")).toBe("hai 1");
    expect(await build(folder, pages, { program: "hai", incremental: false })).toHaveLength(2);
    writeFileSync(join(folder, "trang/.bien-nien"), "");
    expect(await build(folder, pages, { program: "hai" })).toHaveLength(2);
  });

  it("does not take an output for that of a program which was stopped before its files were in their places", async () => {
    const folder = newFolder();
    const pages = { "/": "1" };
    await build(folder, pages);
    const mark = readFileSync(join(folder, "trang/.bien-nien"), "utf8");
    await build(folder, pages, { program: "hai" });
    // As when it was stopped: the manifest is that of the second program, the files are those of the first.
    writeFileSync(join(folder, "trang/.bien-nien"), mark);
    expect(await build(folder, pages, { program: "hai" })).toEqual(["/"]);
  });

  it("is as it was where making it fails, and known as before", async () => {
    const folder = newFolder();
    await build(folder, { "/": "1", "/a/": "1" });
    await expect(build(folder, { "/": "2" }, { fail: true })).rejects.toThrow("giữa chừng");
    expect([page(folder, "/"), page(folder, "/a/")]).toEqual(["một 1", "một 1"]);
    expect(readdirSync(folder).sort()).toEqual(["kho", "trang"]);
    expect(await build(folder, { "/": "1", "/a/": "1" })).toEqual([]);
  });

  it("is made by one process at a time; the other is told who", async () => {
    const folder = newFolder();
    const output = join(folder, "trang");
    const options = { output, keepOut: [], program: "một", incremental: true };
    await withOutput({ ...options, cache: join(folder, "kho") }, async ({ has }) => {
      has("/", "1");
      const second = withOutput({ ...options, cache: join(folder, "kho-khac") }, async () => {});
      await expect(second).rejects.toThrow(OutputError);
      await expect(second).rejects.toThrow(
        `Một lệnh khác đang dựng trang vào "${output}": tiến trình ${process.pid}`,
      );
    });
    expect(readdirSync(output)).toEqual([".bien-nien"]);
  });
});
