import { copyFileSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { diskCode } from "./diskCode.ts";

/**
 * Lets a file stand at `to` too, in the place of what may be there: one file under two names, or a copy where the
 * disk is another. Throws where neither can be made.
 */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
    return;
  } catch (error) {
    const code = diskCode(error);
    if (code === "EEXIST") rmSync(to);
    if (code === "ENOENT") mkdirSync(dirname(to), { recursive: true });
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
