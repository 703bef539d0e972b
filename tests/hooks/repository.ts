import { execFile } from "node:child_process";
import { cp, mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Run } from "../cli/runCommand.ts";
import { copyGood } from "../site/sampleSite.ts";

const run = promisify(execFile);

/** A repository in a folder of its own, which asks nothing of the machine's settings. */
export interface Repository {
  folder: string;
  git(...args: string[]): Promise<Run>;
  /** Writes a file and stages it. */
  stage(path: string, text: string | Uint8Array): Promise<void>;
}

/** An empty repository in `folder`. */
export async function emptyRepository(folder: string): Promise<Repository> {
  const { PATH = "" } = process.env;
  const env = {
    PATH,
    NO_COLOR: "1",
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Người Thử",
    GIT_AUTHOR_EMAIL: "thu@thu.example",
    GIT_COMMITTER_NAME: "Người Thử",
    GIT_COMMITTER_EMAIL: "thu@thu.example",
  };
  const git = async (...args: string[]): Promise<Run> => {
    try {
      return { status: 0, ...(await run("git", args, { cwd: folder, env })) };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { status: code, stdout, stderr };
    }
  };
  const repository: Repository = {
    folder,
    git,
    async stage(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
      await git("add", path);
    },
  };
  await mkdir(folder, { recursive: true });
  await git("init", "--quiet", "--initial-branch=main");
  return repository;
}

/** A repository with the good content, committed, and with the program where the hook looks for it. */
export async function goodRepository(folder: string): Promise<Repository> {
  const repository = await emptyRepository(folder);
  await copyGood(join(folder, "content"));
  await cp(".githooks", join(folder, ".githooks"), { recursive: true });
  for (const name of ["src", "node_modules", "package-lock.json"]) {
    await symlink(resolve(name), join(folder, name));
  }
  await repository.git("add", "content");
  await repository.git("commit", "--quiet", "--message", "bài đầu");
  await repository.git("config", "core.hooksPath", ".githooks");
  return repository;
}
