import { constants } from "node:fs";
import { copyFile, link, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { diskCode } from "../../cache/diskCode.ts";

/** Beside the file, under a name that listing the folder passes over should it be left behind. */
function besideOf(file: string): string {
  return join(dirname(file), `.#${basename(file)}.${process.pid}`);
}

/**
 * Puts `text` in the place of `before`, all at once. False, and nothing written, where the file holds
 * something else by now.
 */
export async function replaceText(
  file: string,
  before: Uint8Array,
  text: string,
): Promise<boolean> {
  const fresh = besideOf(file);
  const { mode } = await stat(file);
  try {
    await writeFile(fresh, text, { mode });
    if (Buffer.compare(await readFile(file), before) !== 0) return false;
    await rename(fresh, file);
    return true;
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Writes a file where there is none, all at once. Throws where there is one. */
export async function writeFresh(file: string, text: string): Promise<void> {
  const fresh = besideOf(file);
  try {
    await writeFile(fresh, text);
    await carryFile(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Makes `from` stand at `to` as well. Throws where a file stands there. */
export async function carryFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (diskCode(error) === "EEXIST") throw error;
    // Not every disk knows links.
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
