import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { articleText } from "../fixture.ts";
import { goodRepository, type Repository } from "../hooks/repository.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { runCommand } from "./runCommand.ts";

const scratch = scratchFolder();
const PATH = "content/articles/gia-lam/2021/2021-01-06-bai-thu-so-1.md";
const OTHER = "content/articles/gia-lam/2021/2021-01-07-bai-moi.md";

let count = 0;
let repository: Repository;

beforeEach(async () => {
  repository = await goodRepository(join(scratch, `kho-${count++}`));
});

/** What `check --staged` says, without the folder: rules by file, and the summary. */
async function check(): Promise<{ status: number | null; found: string[]; summary: string }> {
  const content = join(repository.folder, "content");
  const args = ["--staged", "--content", content, "--format", "json"];
  const { status, stdout, stderr } = await runCommand("check", args);
  const messages: { file: string; line: number; rule: string }[] = JSON.parse(stdout);
  const plain = (text: string) => text.replaceAll(`${repository.folder}/`, "").trimEnd();
  return {
    status,
    found: messages.map(({ file, line, rule }) => `${plain(file)}:${line} ${rule}`),
    summary: plain(stderr),
  };
}

const newArticle = (change = {}) =>
  articleText({ ...change, front: { date: "2021-01-07", ...change } });

describe("check --staged", () => {
  it("has nothing to do where nothing is staged", async () => {
    await writeFile(join(repository.folder, PATH), "hỏng");
    expect(await check()).toEqual({
      status: 0,
      found: [],
      summary: "Không có gì trong content sắp commit.",
    });
  });

  it("judges what is staged, whatever the file says by now", async () => {
    await repository.stage(OTHER, newArticle({ term: "2015-2020" }));
    await writeFile(join(repository.folder, OTHER), newArticle());
    expect(await check()).toEqual({
      status: 1,
      found: [`${OTHER}:5 term-matches-date`],
      summary: "Xét 1 tệp sắp commit: 1 lỗi, 0 cảnh báo",
    });
  });

  it("says nothing of what is wrong and not staged", async () => {
    await repository.stage(OTHER, newArticle());
    await writeFile(join(repository.folder, OTHER), "hỏng");
    await rm(join(repository.folder, "content/sections.yaml"));
    await repository.git("commit", "--no-verify", "--quiet", "--message", "bài mới");
    await repository.stage(PATH, articleText({ body: "\nNội dung mới.\n" }));
    expect(await check()).toMatchObject({ status: 0, found: [] });
  });

  it("says nothing of what was wrong before in other files", async () => {
    await repository.stage(PATH, articleText({ front: { term: "2015-2020" } }));
    await repository.stage("content/articles/Lạ.txt", "a");
    await repository.git("commit", "--no-verify", "--quiet", "--message", "hỏng");
    await repository.stage(OTHER, newArticle());
    expect(await check()).toMatchObject({ status: 0, found: [] });
  });

  it("knows the articles and images that are not staged, by their names", async () => {
    const links =
      "[một](2021-01-06-bai-thu-so-1.md) ![ảnh](anh-thu.png) [hai](khong-co.md) ![b](b.png)";
    const target = "[ba](2021-01-09-khong-co.md)";
    await repository.stage(OTHER, newArticle().replace("Nội dung thử.", `${links} ${target}`));
    const { found } = await check();
    expect(found).toEqual([
      `${OTHER}:9 link-exists`,
      `${OTHER}:9 image-exists`,
      `${OTHER}:9 link-exists`,
    ]);
  });

  it("suggests the right name out of the whole registry", async () => {
    await repository.stage(OTHER, newArticle({ district: "son tay" }));
    const content = join(repository.folder, "content");
    const { stdout } = await runCommand("check", ["--staged", "--content", content]);
    expect(stdout).toContain("→ sửa thành: district: son-tay");
  });

  it("finds an address that another article has, in another case too", async () => {
    const twin = PATH.replace("bai-thu-so-1", "Bai-Thu-So-1");
    await repository.stage(twin, articleText({}));
    expect((await check()).found).toEqual([`${twin}:1 clean-slug`, `${twin}:1 unique-address`]);
  });

  it("finds the dead links that a removed article leaves behind", async () => {
    const text = newArticle().replace("Nội dung thử.", "[một](2021-01-06-bai-thu-so-1.md)");
    await repository.stage(OTHER, text);
    await repository.git("commit", "--no-verify", "--quiet", "--message", "liên kết");
    await repository.git("rm", "--quiet", PATH);
    expect((await check()).found).toEqual([`${OTHER}:9 link-exists`]);
  });

  it("opens staged images, and refuses links to other files", async () => {
    await repository.stage("content/articles/gia-lam/2021/hong.png", "không phải ảnh");
    await symlink("/etc/passwd", join(repository.folder, "content/articles/gia-lam/2021/x.md"));
    await repository.git("add", "content");
    const { found } = await check();
    expect(found).toEqual([
      "content/articles/gia-lam/2021/hong.png:1 readable-image",
      "content/articles/gia-lam/2021/x.md:1 no-symlink",
    ]);
  });

  it("checks everything as staged where the registry changes", async () => {
    await repository.stage("content/sections.yaml", "- slug: dai-hoi\n  name: Đại hội\n");
    await writeFile(join(repository.folder, PATH), "hỏng");
    const { status, found, summary } = await check();
    expect(status).toBe(1);
    expect(new Set(found.map((line) => line.split(" ")[1]))).toEqual(new Set(["known-section"]));
    expect(summary).toMatch(/^Sổ bộ có thay đổi nên xét cả kho: \d+ lỗi, 0 cảnh báo$/);
  });

  it("needs a repository, and mends nothing", async () => {
    const folder = join(scratch, "khong-co-git");
    await rm(join(repository.folder, ".git"), { recursive: true });
    const content = join(repository.folder, "content");
    const plain = await runCommand("check", ["--staged", "--content", content]);
    expect(plain.status).toBe(2);
    expect(plain.stderr).toContain("--staged chỉ dùng được trong kho git: ");
    const both = await runCommand("check", ["--staged", "--fix", "--content", folder]);
    expect(both.status).toBe(2);
    expect(both.stderr).toContain("Hai cờ này không đi cùng nhau");
  });
});
