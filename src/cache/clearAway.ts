import { rmSync } from "node:fs";

/** Removes a file that nobody needs; where the disk refuses, it stays. */
export function clearAway(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It takes up room, no more.
  }
}
