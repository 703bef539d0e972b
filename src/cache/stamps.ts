import { createHash } from "node:crypto";
import { mkdirSync, type Stats, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clearAway } from "./clearAway.ts";

/** A change within this time after another, in milliseconds, may leave a file's times as they were. */
const TICK = 50;

/** What the disk says of a file: the same as long as nobody wrote to it. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/**
 * Answers whether the stamp of a file tells all later changes: not of one that was written just now, for it
 * may be written again within the same tick. The disk's clock is asked, in `folder`, not ours.
 */
export function settledBefore(folder: string): (stats: Stats) => boolean {
  const now = timeOfDisk(folder);
  return ({ ctimeMs, mtimeMs }) => Math.max(ctimeMs, mtimeMs) < now - TICK;
}

/** Of a disk that nobody can write to, the beginning of time: there, nothing is ever settled. */
function timeOfDisk(folder: string): number {
  const probe = join(folder, `dong-ho.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    return statSync(probe).ctimeMs;
  } catch {
    return 0;
  } finally {
    clearAway(probe);
  }
}

/** The id that git gives to a file of these bytes. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
