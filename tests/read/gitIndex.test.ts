import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import {
  GitError,
  indexedMentions,
  readGitIndex,
  withStagedFiles,
} from "../../src/read/gitIndex.ts";
import { emptyRepository, type Repository } from "../hooks/repository.ts";
import { bytesBelow, filesBelow, scratchFolder } from "../site/sampleSite.ts";

const scratch = scratchFolder();
let count = 0;
let repository: Repository;
let folder = "";

beforeEach(async () => {
  repository = await emptyRepository(join(scratch, `kho-${count++}`));
  folder = join(repository.folder, "nội dung");
  await repository.stage("nội dung/cũ.md", "cũ");
  await repository.stage("nội dung/bỏ.md", "bỏ");
  await repository.stage("ngoài.md", "ngoài");
});

const commit = () => repository.git("commit", "--quiet", "--message", "thử");

describe("the index below a folder", () => {
  it("is all new before the first commit", async () => {
    const { paths, changed, removed } = await readGitIndex(folder);
    expect({ paths, changed: [...changed], removed }).toEqual({
      paths: ["bỏ.md", "cũ.md"],
      changed: ["bỏ.md", "cũ.md"],
      removed: [],
    });
  });

  it("tells what is changed, removed, moved, and no file", async () => {
    await commit();
    await repository.stage("nội dung/a\tb\nc.md", "tên lạ");
    await symlink("cũ.md", join(folder, "nối.md"));
    await repository.git("add", "nội dung");
    await repository.git("mv", "nội dung/bỏ.md", "nội dung/mới.md");
    const { paths, others, changed, removed } = await readGitIndex(folder);
    expect(new Set(paths)).toEqual(new Set(["a\tb\nc.md", "cũ.md", "mới.md"]));
    expect([...others]).toEqual([["nối.md", "link"]]);
    expect(changed).toEqual(new Set(["a\tb\nc.md", "mới.md", "nối.md"]));
    expect(removed).toEqual(["bỏ.md"]);
  });

  it("gives files as they are staged, and leaves nothing behind", async () => {
    await repository.stage("nội dung/cũ.md", "sắp commit");
    let root = "";
    const found = await withStagedFiles(folder, ["cũ.md"], (given) => {
      root = given;
      return bytesBelow(given);
    });
    expect(found).toEqual({ "cũ.md": Buffer.from("sắp commit").toString("base64") });
    await expect(filesBelow(root)).rejects.toThrow("ENOENT");
  });

  it("finds the files that hold a word", async () => {
    await repository.stage("nội dung/ba.md", "[một](cũ.md)");
    expect(await indexedMentions(folder, ["cũ.md", "không có"])).toEqual(["ba.md"]);
    expect(await indexedMentions(folder, ["không có"])).toEqual([]);
    expect(await indexedMentions(folder, [])).toEqual([]);
  });

  it("is a GitError where there is no repository", async () => {
    await expect(readGitIndex(scratch)).rejects.toThrow(GitError);
  });
});
