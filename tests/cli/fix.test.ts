import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { article } from "../fix/fixFolder.ts";
import { BROKEN } from "../fixture.ts";
import { hostileBodies } from "../fixtures/hostile/bodies.ts";
import { bytesBelow, copyGood, scratchFolder } from "../site/sampleSite.ts";
import { type Run, runCommand } from "./runCommand.ts";

const scratch = scratchFolder();
const fix = (content: string, ...args: string[]) =>
  runCommand("check", ["--content", content, "--fix", ...args]);

describe("check --fix", () => {
  const content = join(scratch, "hong");
  let before: Record<string, string> = {};
  let [first, second]: Run[] = [];
  beforeAll(async () => {
    await cp(BROKEN, content, { recursive: true });
    before = await bytesBelow(content);
    first = await fix(content);
    const between = await bytesBelow(content);
    second = await fix(content);
    expect(await bytesBelow(content)).toEqual(between);
  });

  it("says what it mended before what remains, and ends with 1 for what remains", () => {
    expect(first?.stderr).toBe("");
    expect(first?.stdout).toMatch(
      /2021-01-06-misspelt-district\.md:3 {2}tên quận, huyện: gialam → gia-lam\n/,
    );
    expect(first?.stdout).toMatch(
      /\nĐã sửa 14 chỗ ở 12 tệp, dời 3 tệp\.\n[\s\S]*\n40 bài, .*: 32 lỗi, 0 cảnh báo\n$/,
    );
    expect(first?.stdout).not.toContain("-- --fix");
    expect(first?.status).toBe(1);
  });

  it("finds nothing more to mend the second time", () => {
    expect(second?.stdout).toMatch(/^Không có gì để sửa\.\n/);
    expect(second?.status).toBe(1);
  });

  it("touches no file with broken front matter, no image and no registry", async () => {
    const after = await bytesBelow(content);
    const untouched = Object.keys(before).filter((path) =>
      /duplicate-key|unclosed|javascript\.md|anh-|\.yaml$/.test(path),
    );
    expect(untouched.length).toBeGreaterThan(8);
    for (const path of untouched) expect([path, after[path]]).toEqual([path, before[path]]);
  });
});

it("ends with 0 where everything could be mended", async () => {
  const path = "articles/gia-lam/2021/2021-01-06-bai.md";
  const content = await copyGood(join(scratch, "sua-duoc"), {
    [path]: article({ date: "6/1/2021 9:05" }),
  });
  const run = await fix(content);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout).toContain(
    `${path}:4  ngày ở "date" theo ISO: 6/1/2021 9:05 → 2021-01-06T09:05+07:00\n`,
  );
  expect(run.stdout).toMatch(/: 0 lỗi, 0 cảnh báo\n$/);
});

it("mends nothing in the real content, which is as it should be", async () => {
  const content = join(scratch, "that");
  await cp("content", content, { recursive: true });
  const run = await fix(content);
  expect(run.stdout).toMatch(/^Không có gì để sửa\.\n/);
  expect(await bytesBelow(content)).toEqual(await bytesBelow("content"));
});

it.each([
  "json",
  "github",
  "gitlab",
])("keeps standard output to the messages as %s", async (format) => {
  const content = await copyGood(join(scratch, format), {
    "articles/gia-lam/2021/2021-01-06-bai.md": article({ district: "Gia Lâm", author: "???" }),
  });
  const run = await fix(content, "--format", format);
  expect(run.stderr).toContain("tên quận, huyện: Gia Lâm → gia-lam");
  expect(run.stdout).not.toContain("Đã sửa");
  if (format === "json") expect(JSON.parse(run.stdout)).toHaveLength(1);
});

it("changes no word of hostile files", { timeout: 300_000 }, async () => {
  const bodies = Object.entries(hostileBodies).map(([name, body]) => [
    `articles/gia-lam/2021/2021-01-06-${name}.md`,
    article({ body: `${body.slice(0, 400_000)}\n\n[a](../../dong-da/2021/2021-01-06-lac.md)` }),
  ]);
  const content = await copyGood(join(scratch, "doc-hai"), {
    ...Object.fromEntries(bodies),
    "articles/dong-da/2021/2021-01-06-lac.md": article(),
    "articles/gia-lam/2021/2021-01-06-nhi-phan.md": `---\ntitle: \0\n`,
    "articles/gia-lam/2021/2021-01-06-sau.md": article({ tags: "[".repeat(10_000) }),
  });
  const started = performance.now();
  const run = await fix(content);
  expect(run.status).toBe(1);
  expect(run.stderr).toBe("");
  expect(run.stdout).toContain("lac.md  để nguyên: articles/gia-lam/");
  const wordsOf = (text: string) => text.split(/\s+/).join(" ");
  for (const [path = "", text = ""] of bodies) {
    const after = await readFile(join(content, path), "utf8");
    expect(wordsOf(after) === wordsOf(text), path).toBe(true);
  }
  expect(performance.now() - started).toBeLessThan(120_000);
});

it("of a folder that is not there is wrong usage", async () => {
  expect(await fix("khong/co")).toMatchObject({ status: 2, stdout: "" });
});
