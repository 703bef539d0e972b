import { lstat, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ReadBeside } from "../../import/open/openInput.ts";

/** Larger files are no pictures of a page. */
const MAX_BYTES = 50_000_000;

/**
 * Reads the files that a saved page has beside it (`Trang_files/anh.jpg`); those of standard input are
 * nowhere. A symbolic link on the way, a folder or a file too large counts as not there.
 */
export function besideReader(file: string): ReadBeside {
  if (file === "-") return async () => undefined;
  const folder = dirname(file);
  return async (path) => {
    const steps = path.split("/");
    for (const [i] of steps.entries()) {
      const at = join(folder, ...steps.slice(0, i + 1));
      const entry = await lstat(at).catch(() => undefined);
      const last = i === steps.length - 1;
      if (!entry || !(last ? entry.isFile() : entry.isDirectory())) return undefined;
      if (last && entry.size > MAX_BYTES) return undefined;
    }
    return readFile(join(folder, path));
  };
}
