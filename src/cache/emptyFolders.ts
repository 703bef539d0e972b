import { rmdirSync } from "node:fs";
import { dirname, join } from "node:path";

/** Removes the folders of `root` above `file`, which is gone, as far as they are left empty. */
export function removeEmptyAbove(root: string, file: string): void {
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
