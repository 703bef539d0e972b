import { statSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { articleText } from "../fixture.ts";
import { scratchFolder } from "../site/sampleSite.ts";
import { goodRepository, type Repository } from "./repository.ts";

const scratch = scratchFolder();
const PATH = "content/articles/gia-lam/2021/2021-01-06-bai-thu-so-1.md";
const WRONG = articleText({ front: { term: "2015-2020" } });
const RIGHT = articleText({ body: "\nNội dung mới.\n" });

let count = 0;
let repository: Repository;

beforeEach(async () => {
  repository = await goodRepository(join(scratch, `kho-${count++}`));
});

const commit = (...args: string[]) => repository.git("commit", "--message", "thử", ...args);
const commits = async () =>
  (await repository.git("log", "--format=%s")).stdout.split("\n").length - 1;

describe("a commit", () => {
  it("of good content is made", async () => {
    await repository.stage(PATH, RIGHT);
    const { status, stderr } = await commit();
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "Xét 1 tệp sắp commit: 0 lỗi, 0 cảnh báo\n",
    });
    expect(await commits()).toBe(2);
  });

  it("of content with errors is refused, with the errors and the ways out", async () => {
    await repository.stage(PATH, WRONG);
    const { status, stderr } = await commit();
    expect(status).toBe(1);
    expect(stderr).toContain(`${PATH}:5:7  term-matches-date  Nhiệm kỳ 2015-2020 đã kết thúc`);
    expect(stderr).toContain("Chưa commit: những gì sắp commit còn lỗi");
    expect(stderr).toContain("npm run check -- --fix");
    expect(await commits()).toBe(1);
  });

  it("is judged by what it holds, not by what the files say by now", async () => {
    await repository.stage(PATH, WRONG);
    await writeFile(join(repository.folder, PATH), RIGHT);
    expect((await commit()).status).toBe(1);
    await repository.stage(PATH, RIGHT);
    await writeFile(join(repository.folder, PATH), WRONG);
    expect((await commit()).status).toBe(0);
  });

  it("of all files, or of one, is judged by these", async () => {
    await writeFile(join(repository.folder, PATH), WRONG);
    expect((await commit("--all")).status).toBe(1);
    expect((await commit(PATH)).status).toBe(1);
    await writeFile(join(repository.folder, PATH), RIGHT);
    await repository.stage("content/articles/Lạ.txt", "không có chỗ");
    expect((await commit(PATH)).status).toBe(0);
  });

  it("in a second working tree is judged there", async () => {
    const second = join(scratch, `nhanh-${count}`);
    await repository.git("worktree", "add", "--quiet", second, "-b", "nhanh");
    for (const name of ["src", "node_modules", "package-lock.json", ".githooks"]) {
      await rename(join(repository.folder, name), join(second, name));
    }
    await writeFile(join(second, PATH), WRONG);
    const { status, stderr } = await repository.git("-C", second, "commit", "-am", "thử");
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("term-matches-date"),
    });
  });

  it("without anything below content is not checked at all", async () => {
    await rm(join(repository.folder, "src"));
    await repository.stage("ghi-chu.txt", "a");
    expect(await commit()).toMatchObject({ status: 0, stderr: "" });
  });

  it("is made, and it is said so, where the check cannot run", async () => {
    await rm(join(repository.folder, "node_modules"));
    await repository.stage(PATH, WRONG);
    const { status, stderr } = await commit();
    expect(status).toBe(0);
    expect(stderr).toContain("Chưa kiểm tra được nội dung sắp commit: chưa cài chương trình");
    expect(stderr).toContain("GitHub sẽ kiểm tra lại");
  });
});

it("the hook may be run", () => {
  expect(statSync(".githooks/pre-commit").mode & 0o111).not.toBe(0);
});
