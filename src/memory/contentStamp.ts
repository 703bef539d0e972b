import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { settledBefore, stampOf } from "../cache/stamps.ts";
import type { ContentFiles } from "../read/listFiles.ts";

/**
 * A short name for what the disk says of all files of a content folder: the same as long as nobody wrote to any.
 * Undefined where one was written to just now, or is gone: then its next change might not show.
 */
export function contentStamp(
  cache: string,
  content: string,
  files: ContentFiles,
): string | undefined {
  const isSettled = settledBefore(cache);
  const hash = createHash("sha1");
  for (const [use, paths] of Object.entries(files)) {
    for (const path of paths) {
      const stats = statSync(join(content, path), { throwIfNoEntry: false });
      if (!stats || !isSettled(stats)) return undefined;
      hash.update(`${use} ${path} ${stampOf(stats)}\n`);
    }
  }
  return hash.digest("hex");
}
