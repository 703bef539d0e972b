import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { diskCode } from "../cache/diskCode.ts";
import { removeEmptyAbove } from "../cache/emptyFolders.ts";
import { readJson, writeJson } from "../cache/keptJson.ts";
import { MARK, removeOurs } from "./foreignFolder.ts";

/** What turns one state of the output into the next; files relative to it. */
export interface Changes {
  changed: string[];
  gone: string[];
  /** Of the state that is reached. */
  mark: string;
}

/** Names the changes from the moment when all new files are there until all have taken their places. */
export const PLAN = ".viec";

/** Lays down in `fresh` what is to be changed: from here on, whoever comes finishes it. */
export function planChanges(fresh: string, changes: Changes): void {
  writeJson(join(fresh, PLAN), changes);
}

/**
 * Moves the changed files from `fresh` to their places in `target`, and removes those that are gone, also where
 * somebody has done a part of it. Without a plan, does nothing.
 */
export async function finishChanges(target: string, fresh: string): Promise<void> {
  const plan = readJson<Changes>(join(fresh, PLAN));
  if (!plan || !existsSync(target)) return;
  const { changed, gone, mark } = plan;
  // Until all is done, nobody may take the output for a known state.
  writeFileSync(join(target, MARK), "");
  for (const file of gone) remove(join(target, file));
  // Once for each folder: of an index of search, hundreds of files go from a few.
  const left = new Map(gone.map((file) => [dirname(file), file]));
  for (const file of left.values()) removeEmptyAbove(target, file);
  for (const file of changed) place(join(fresh, file), join(target, file));
  writeFileSync(join(target, MARK), mark);
  await removeOurs(fresh);
}

/** Files with the bytes of before stay as they are. One that is not there has been moved already. */
function place(from: string, to: string): void {
  if (isSame(from, to)) return;
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(from)) return;
    if (!isMissing(error) && !isFolder(to)) throw error;
    rmSync(to, { recursive: true, force: true });
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
}

function isSame(from: string, to: string): boolean {
  const [one, other] = [from, to].map((file) => lstatSync(file, { throwIfNoEntry: false }));
  if (!one?.isFile() || !other?.isFile() || one.size !== other.size) return false;
  return readFileSync(from).equals(readFileSync(to));
}

/** Removes a file. Where a folder stands now, it has gone already. */
function remove(path: string): void {
  if (isFolder(path)) return;
  try {
    unlinkSync(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Also where a file stands now in the place of a folder above. */
const isMissing = (error: unknown) => ["ENOENT", "ENOTDIR"].includes(diskCode(error) ?? "");

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}
