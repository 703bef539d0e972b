import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

/** Kinds of what is no plain file in git's index: a symbolic link, a repository of its own. */
const NO_FILE: Readonly<Record<string, "link" | "other">> = { "120000": "link", "160000": "other" };

/** What git would commit of a folder; paths are relative to it, with `/`. */
export interface GitIndex {
  /** Every plain file. */
  paths: readonly string[];
  /** What is no plain file, by its path. */
  others: ReadonlyMap<string, "link" | "other">;
  /** What is new or changed since the last commit. */
  changed: ReadonlySet<string>;
  removed: readonly string[];
}

/** Thrown where git does not answer, or the folder is in no repository. */
export class GitError extends Error {}

/** Reads what is staged below `folder`. Throws a `GitError`. */
export async function readGitIndex(folder: string): Promise<GitIndex> {
  const [listed, status] = await Promise.all([
    git(folder, ["ls-files", "-z", "--stage"]),
    git(folder, ["diff", "--cached", "-z", "--name-status", "--no-renames", "--relative"]),
  ]);
  const others = new Map<string, "link" | "other">();
  const paths: string[] = [];
  for (const entry of entriesOf(listed)) {
    const tab = entry.indexOf("\t");
    const [path, kind] = [entry.slice(tab + 1), NO_FILE[entry.slice(0, entry.indexOf(" "))]];
    if (kind) others.set(path, kind);
    else paths.push(path);
  }
  const changed = new Set<string>();
  const removed: string[] = [];
  const fields = entriesOf(status);
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const path = fields[i + 1] ?? "";
    if (fields[i] === "D") removed.push(path);
    else changed.add(path);
  }
  return { paths, others, changed, removed };
}

/**
 * Gives `use` a folder that stands in for `folder`, holding these of its files as they would be
 * committed, and removes it afterwards. Throws a `GitError`.
 */
export async function withStagedFiles<Result>(
  folder: string,
  paths: readonly string[],
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const target = await mkdtemp(join(tmpdir(), "bien-nien-"));
  try {
    const prefix = git(folder, ["rev-parse", "--show-prefix"]);
    const args = ["checkout-index", "-z", "--stdin", "--force", "--quiet", `--prefix=${target}/`];
    await git(folder, args, paths.map((path) => `${path}\0`).join(""));
    return await use(join(target, (await prefix).trimEnd()));
  } finally {
    await rm(target, { recursive: true, force: true });
  }
}

/** The files of the index below `folder` in which one of `words` stands, by their paths. Throws a `GitError`. */
export async function indexedMentions(folder: string, words: readonly string[]): Promise<string[]> {
  if (words.length === 0) return [];
  const args = ["grep", "--cached", "-z", "--files-with-matches", "--fixed-strings", "-f", "-"];
  return entriesOf(await git(folder, [...args, "--", "."], words.join("\n"), NONE_FOUND));
}

/** The status of a search that found nothing, which is no fault. */
const NONE_FOUND = 1;

async function git(
  folder: string,
  args: readonly string[],
  input = "",
  alsoGood = 0,
): Promise<string> {
  const child = spawn("git", ["-C", folder, ...args], { env: environment(), windowsHide: true });
  const closed = new Promise<number | null>((done, failed) => {
    child.on("error", () => failed(new GitError("máy chưa có git")));
    child.on("close", done);
  });
  // Git may have ended without reading all: its status tells.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [status, output, said] = await Promise.all([
    closed,
    text(child.stdout),
    text(child.stderr),
  ]);
  if (status === 0 || status === alsoGood) return output;
  throw new GitError(said.trim().split("\n")[0] || `git ${args[0]}: ${status}`);
}

/**
 * What a hook inherits, but for the place of the repository, which git would take the folder for: it
 * is found again. The index stays, for `git commit <file>` makes one of its own.
 */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_PREFIX: ___, ...rest } = process.env;
  const { GIT_INDEX_FILE: index } = rest;
  return { ...rest, ...(index && { GIT_INDEX_FILE: resolve(index) }), GIT_OPTIONAL_LOCKS: "0" };
}

function entriesOf(output: string): string[] {
  return output.split("\0").filter((entry) => entry !== "");
}
