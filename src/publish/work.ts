import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeEmptyAbove } from "../cache/emptyFolders.ts";
import { compressedCopies } from "./compressedCopies.ts";
import { type DiskTrouble, troubleIn } from "./diskTrouble.ts";
import type { FileToMake } from "./planRelease.ts";

/** Work on many files of a folder; paths of files are relative to `from` and `to`. */
export type Work =
  | { kind: "hash"; from: string; items: readonly string[] }
  | { kind: "link"; from: string; to: string; items: readonly string[] }
  | { kind: "make"; from: string; to: string; items: readonly FileToMake[] }
  | { kind: "remove"; to: string; items: readonly string[] };

/** SHA-256 by path of what was read or made, or what went wrong first, and on which side. */
export type WorkDone =
  | { done: [path: string, hash: string][] }
  | { side: "from" | "to"; trouble: DiskTrouble };

class Failed extends Error {
  constructor(readonly answer: WorkDone) {
    super("work on files failed");
  }
}

/** Does the work, file by file; stops at the first that fails. */
export function work(task: Work): WorkDone {
  try {
    return { done: task.items.flatMap((item) => one(task, item)) };
  } catch (error) {
    if (error instanceof Failed) return error.answer;
    throw error;
  }
}

function one(task: Work, item: string | FileToMake): [string, string][] {
  if (typeof item !== "string") return task.kind === "make" ? make(task, item) : [];
  if (task.kind === "hash") return [[item, hashOf(read(task.from, item))]];
  if (task.kind === "link") {
    const from = join(task.from, item);
    attempt("to", item, () => inFolder(join(task.to, item), (to) => linkSync(from, to)));
  }
  if (task.kind === "remove") attempt("to", item, () => remove(task.to, item));
  return [];
}

/** Copies a file and makes its compressed copies. Never writes into a file that is there. */
function make({ from, to }: { from: string; to: string }, file: FileToMake): [string, string][] {
  const bytes = read(from, file.path);
  if (hashOf(bytes) !== file.hash) {
    const trouble = { code: "ENOENT", message: "changed while it was read", path: file.path };
    throw new Failed({ side: "from", trouble });
  }
  const copies = compressedCopies(file.path, bytes);
  return [{ suffix: "", bytes }, ...copies].map((copy) => {
    const path = file.path + copy.suffix;
    const write = (target: string) => writeFileSync(target, copy.bytes, { flag: "wx" });
    attempt("to", path, () => inFolder(join(to, path), write));
    return [path, copy.suffix ? hashOf(copy.bytes) : file.hash];
  });
}

const read = (folder: string, path: string) =>
  attempt("from", path, () => readFileSync(join(folder, path)));

const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** Writes to `target`; its folder is made when it turns out to be missing. */
function inFolder(target: string, write: (target: string) => void): void {
  try {
    write(target);
  } catch (error) {
    if (troubleIn(error, "")?.code !== "ENOENT") throw error;
    mkdirSync(dirname(target), { recursive: true });
    write(target);
  }
}

/** Removes a file, and the folders above it that are left empty. */
function remove(folder: string, path: string): void {
  unlinkSync(join(folder, path));
  removeEmptyAbove(folder, path);
}

function attempt<T>(side: "from" | "to", path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const trouble = troubleIn(error, path);
    throw trouble ? new Failed({ side, trouble }) : error;
  }
}
