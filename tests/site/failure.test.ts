import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { build, bytesBelow, copyGood, filesBelow, scratchFolder } from "./sampleSite.ts";

const scratch = scratchFolder();
const fresh = (name: string) => join(scratch, name);

const BAD = "articles/son-tay/2018/2018-05-05-bai-hong.md";
const badArticle = "---\ntitel: Bài hỏng\n---\n\nHỏng.\n";

describe("a build of content with an error", () => {
  it("says so, and leaves the former output as it was", async () => {
    const content = await copyGood(fresh("a"));
    const output = join(fresh("a-ra"), "trang");
    await mkdir(fresh("a-ra"));
    expect((await build(content, output)).status).toBe(0);
    const before = await bytesBelow(output);
    await mkdir(join(content, "articles/son-tay/2018"), { recursive: true });
    await writeFile(join(content, BAD), badArticle);
    const run = await build(content, output);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`${BAD}:2:1`);
    expect(run.stdout).toContain("known-key");
    expect(await bytesBelow(output)).toEqual(before);
    expect(await readdir(fresh("a-ra"))).toEqual(["trang"]);
  });

  it("writes nothing where there was no output", async () => {
    const content = await copyGood(fresh("b"), { [BAD]: badArticle });
    const output = fresh("b-trang");
    expect((await build(content, output)).status).toBe(1);
    expect(existsSync(output)).toBe(false);
  });

  it("builds again once the error is mended, with nothing left of the article removed", async () => {
    const content = await copyGood(fresh("c"));
    const output = fresh("c-trang");
    await build(content, output);
    const less = await copyGood(fresh("c2"), {
      "articles/hoang-mai/2025/2025-07-02-bai-thu-so-5.md": null,
    });
    expect((await build(less, output)).status).toBe(0);
    const files = await filesBelow(output);
    expect(files.filter((file) => file.includes("so-5") || file.startsWith("nam/2025"))).toEqual(
      [],
    );
  });
});

describe("an output folder", () => {
  it("that no build has made is refused and left alone", async () => {
    const output = fresh("cua-nguoi-khac");
    await mkdir(output);
    await writeFile(join(output, "luan-van.txt"), "của người khác");
    const run = await build(GOOD, output);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("không do lệnh này dựng ra");
    expect(await readdir(output)).toEqual(["luan-van.txt"]);
    expect(await readFile(join(output, "luan-van.txt"), "utf8")).toBe("của người khác");
  });

  it("that is a file is refused and left alone", async () => {
    const output = fresh("tep.txt");
    await writeFile(output, "của người khác");
    expect((await build(GOOD, output)).status).toBe(2);
    expect(await readFile(output, "utf8")).toBe("của người khác");
  });

  it("that is empty is used", async () => {
    const output = fresh("rong");
    await mkdir(output);
    expect((await build(GOOD, output)).status).toBe(0);
    expect(existsSync(join(output, "index.html"))).toBe(true);
  });

  it("that holds the content is refused, even with the mark of a build", async () => {
    const output = fresh("chua-noi-dung");
    const content = await copyGood(join(output, "content"));
    await writeFile(join(output, ".bien-nien"), "");
    expect((await build(content, output)).status).toBe(2);
    expect(await bytesBelow(content)).toEqual(await bytesBelow(GOOD));
  });

  it("inside the content is refused", async () => {
    const content = await copyGood(fresh("trong"));
    expect((await build(content, join(content, "_site"))).status).toBe(2);
    expect(await bytesBelow(content)).toEqual(await bytesBelow(GOOD));
  });
});
