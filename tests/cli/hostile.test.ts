import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { hostileBodies } from "../fixtures/hostile/bodies.ts";
import { build, copyGood, scratchFolder } from "../site/sampleSite.ts";
import { type Run, runCommand } from "./runCommand.ts";

const FOLDER = "articles/son-tay/2018";
const pathOf = (name: string) => `${FOLDER}/2018-05-05-${name}.md`;
const articleOf = (body: string, key = "") =>
  `---\ntitle: Bài thử độc hại\ndistrict: son-tay\ndate: 2018-05-05\nterm: 2015-2020\nauthor: unsigned\n${key}---\n\n${body}\n`;

const scratch = scratchFolder();
const content = join(scratch, "noi-dung");
const output = join(scratch, "trang");
let report: Run = { status: null, stdout: "", stderr: "" };

/** The file of every error that `check` reported. */
const inError = () =>
  [...report.stdout.matchAll(/^(\S.*?\.md.*?):\d+:\d+ {2}/gm)].map(([, file]) => file);

beforeAll(async () => {
  const bodies = Object.entries(hostileBodies).map(([name, body]) => [
    pathOf(name),
    articleOf(body),
  ]);
  await copyGood(content, {
    ...Object.fromEntries(bodies),
    [pathOf("loi-thuong")]: articleOf("Thử.", "titel: Sai khóa\n"),
    [pathOf("nhi-phan")]: `---\ntitle: \0\u0001\u0002\n`,
    [pathOf("khoa-sau")]: articleOf("Thử.", `tags: ${"[".repeat(10_000)}\n`),
    [pathOf("khoa-rong")]: `---\n${"a: &a [*a, *a]\n".repeat(3_000)}---\n`,
    [`${FOLDER}/2018-05-05-thu-muc.md/ben-trong.txt`]: "x",
  });
  await writeFile(
    join(content, pathOf("khong-utf8")),
    Buffer.from("---\ntitle: Hu\xfdnh\n", "latin1"),
  );
  await symlink(join(content, "khong-co.md"), join(content, pathOf("lien-ket-treo")));
  await symlink("/etc", join(content, FOLDER, "lien-ket-thu-muc.md"));
  await mkdir(join(content, "articles/son-tay/2019"));
  execFileSync("mkfifo", [join(content, pathOf("ong-dan"))]);
  report = await runCommand("check", ["--content", content]);
}, 300_000);

describe("check of a hostile folder", () => {
  it("ends with 1 and an account of all of it, with no stack and no word of ours", () => {
    expect(report.stderr).toBe("");
    expect(report.stdout).not.toMatch(/^ +at |node_modules|Lỗi của chương trình/m);
    expect(report.stdout).toMatch(/\d+ lỗi, \d+ cảnh báo\n$/);
    expect(report.status).toBe(1);
  });

  it("still finds the ordinary error", () => {
    expect(report.stdout).toContain(`${pathOf("loi-thuong")}:7:1  known-key`);
  });

  it("says nothing against the good articles", () => {
    expect(report.stdout).not.toContain("bai-thu-so");
  });

  it.each([
    ["nhi-phan", "utf8-text"],
    ["khong-utf8", "utf8-text"],
    ["lien-ket-treo", "no-symlink"],
    ["ong-dan", "no-symlink"],
    ["thu-muc.md/ben-trong.txt", "known-file"],
    ["khoa-sau", "plain-yaml"],
    ["khoa-rong", "plain-yaml"],
    ["muoi-megabyte", "file-size"],
    ["trich-dan-long-nhau", "bounded-body"],
    ["danh-sach-long-nhau", "bounded-body"],
    ["anh-long-nhau", "bounded-body"],
    ["danh-sach-tram-nghin", "bounded-body"],
    ["bang-rong", "bounded-body"],
  ])("names %s by %s", (name, rule) => {
    const path = name.includes("/") ? `${FOLDER}/2018-05-05-${name}` : pathOf(name);
    expect(report.stdout).toContain(`/${path}:`);
    const lines = report.stdout.split("\n").filter((line) => line.includes(`/${path}:`));
    expect(lines.join("\n")).toContain(rule);
  });
});

describe("a build of a hostile folder", () => {
  it("makes a page of everything that check lets pass", { timeout: 300_000 }, async () => {
    const refused = new Set(inError());
    await rm(content, { recursive: true });
    const passed = Object.entries(hostileBodies).filter(
      ([name]) => !refused.has(`${content}/${pathOf(name)}`),
    );
    expect(passed.length).toBeGreaterThan(3);
    await copyGood(
      content,
      Object.fromEntries(passed.map(([name, body]) => [pathOf(name), articleOf(body)])),
    );
    const run = await build(content, output);
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe("");
    for (const [name] of passed) {
      const page = join(output, `bai-viet/son-tay/2018-05-05-${name}/index.html`);
      expect([name, existsSync(page)]).toEqual([name, true]);
    }
  });
});
