import { execFile } from "node:child_process";
import { readlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Run } from "../cli/runCommand.ts";
import { emptyRepository, type Repository } from "../hooks/repository.ts";

const run = promisify(execFile);

/** A server of one's own: a bare repository with the hooks, and the folder that is published into. */
export interface OwnServer {
  repository: string;
  site: string;
  /** What the hooks keep between pushes. */
  work: string;
  /** Names the release that readers are shown. */
  release(): Promise<string>;
  /** The commit of a branch, as the server has it. */
  commit(branch: string): Promise<string>;
}

/** Sets a server up in `folder` as the guide says, with the program of this working tree. */
export async function ownServer(folder: string): Promise<OwnServer> {
  const repository = join(folder, "kho.git");
  const site = join(folder, "trang");
  await run("sh", [resolve("deploy/install.sh"), repository, site]);
  return {
    repository,
    site,
    work: join(folder, "kho.lam-viec"),
    release: () => readlink(join(site, "current")),
    async commit(branch) {
      const { stdout } = await run("git", ["-C", repository, "rev-parse", branch]);
      return stdout.trim();
    },
  };
}

/** Somebody's clone of the server's repository; of an empty one, an empty repository. */
export async function clone(server: OwnServer, folder: string): Promise<Repository> {
  const own = await emptyRepository(folder);
  await own.git("remote", "add", "origin", server.repository);
  await own.git("pull", "--quiet", "origin", "main");
  return own;
}

/** Commits what is staged and pushes it to main. */
export async function push(own: Repository, message = "thử"): Promise<Run> {
  await own.git("commit", "--quiet", "--message", message);
  return own.git("push", "origin", "main");
}

/** Pushes until the server takes it, with what others pushed meanwhile brought in, as people do. */
export async function pushAfterOthers(own: Repository): Promise<Run> {
  let pushed = await push(own);
  for (let tried = 0; pushed.status !== 0 && tried < 5; tried++) {
    await own.git("pull", "--quiet", "--rebase", "origin", "main");
    pushed = await own.git("push", "origin", "main");
  }
  return pushed;
}
