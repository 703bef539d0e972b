import { statSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../cache/digest.ts";
import { settledBefore, stampOf } from "../cache/stamps.ts";
import type { ContentFiles } from "../read/listFiles.ts";

/** By the paths of all files of a content folder, in their order: what the disk says of each. */
export type ContentStamps = ReadonlyMap<string, string>;

/** What stands for a file that was written to just now, or is gone: its next change might not show. */
const UNCERTAIN = "";

/** What the disk says of all files of a content folder: the same as long as nobody wrote to any. */
export function contentStamps(cache: string, content: string, files: ContentFiles): ContentStamps {
  const isSettled = settledBefore(cache);
  const stamps = new Map<string, string>();
  for (const path of Object.values(files).flat()) {
    const stats = statSync(join(content, path), { throwIfNoEntry: false });
    stamps.set(path, stats && isSettled(stats) ? stampOf(stats) : UNCERTAIN);
  }
  return stamps;
}

/** A short name for all of it; undefined where it is not certain of every file. */
export function stampOfAll(stamps: ContentStamps): string | undefined {
  const all = [...stamps].flat();
  return all.includes(UNCERTAIN) ? undefined : digest(all);
}

/** The files written to since the disk said this; undefined where there are others than then. */
export function writtenSince(then: ContentStamps, now: ContentStamps): string[] | undefined {
  if (then.size !== now.size) return undefined;
  const written: string[] = [];
  for (const [path, stamp] of now) {
    const former = then.get(path);
    if (former === undefined) return undefined;
    if (stamp !== former || stamp === UNCERTAIN) written.push(path);
  }
  return written;
}
