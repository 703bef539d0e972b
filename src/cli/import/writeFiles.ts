import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OutputFile } from "../../import/importInput.ts";

/**
 * Writes `files` below `root`, the article last, so that one that stands is whole. Never over another
 * file; images left by an import that was broken off are taken for written.
 */
export async function writeFiles(root: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, content } of files.toReversed()) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    try {
      await writeFile(file, content, { flag: "wx" });
    } catch (error) {
      const same = await readFile(file).then((bytes) => bytes.equals(Buffer.from(content)));
      if (!same) throw error;
    }
  }
}
