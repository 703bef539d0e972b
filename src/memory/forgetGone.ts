import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { memoryFolder } from "./state.ts";

/** Names the content folder that a memory is of. */
const OF = "cua-thu-muc";

/**
 * Notes of which folder the memory of `content` is, and removes the memories of folders that are no more. A cache
 * that cannot be written costs time, nothing else.
 */
export function forgetGone(cache: string, content: string): void {
  try {
    const folder = memoryFolder(cache, content);
    const note = join(folder, OF);
    if (existsSync(note)) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(note, realpathSync(content));
    for (const name of readdirSync(dirname(folder))) {
      const other = join(dirname(folder), name);
      if (isOfNothing(join(other, OF))) rmSync(other, { recursive: true, force: true });
    }
  } catch {
    // It is tried again by the next run that begins a memory.
  }
}

function isOfNothing(note: string): boolean {
  return existsSync(note) && !existsSync(readFileSync(note, "utf8"));
}
