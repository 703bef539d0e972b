import { createHash } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** What was imported before, so that an import of a folder that was broken off goes on. */
export interface Memory {
  /** The file that was made of `bytes`, relative to the content folder, as it was called then. */
  find(bytes: Uint8Array): string | undefined;
  remember(bytes: Uint8Array, path: string): Promise<void>;
}

/**
 * The memory kept in `file`, a JSON object a line, which may be deleted at any time. The same input
 * with other `flags` or for another content folder is another one.
 */
export async function memoryIn(file: string, root: string, flags: unknown): Promise<Memory> {
  const paths = new Map<string, string>();
  const text = await readFile(file, "utf8").catch(() => "");
  for (const line of text.split("\n")) {
    const entry = parseEntry(line);
    if (entry) paths.set(entry.key, entry.path);
  }
  const keyOf = (bytes: Uint8Array) =>
    createHash("sha256")
      .update(JSON.stringify([resolve(root), flags]))
      .update(bytes)
      .digest("hex");
  return {
    find: (bytes) => paths.get(keyOf(bytes)),
    async remember(bytes, path) {
      const key = keyOf(bytes);
      paths.set(key, path);
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${JSON.stringify({ key, path })}\n`);
    },
  };
}

/** Undefined for a line that was cut short, or is not ours. */
function parseEntry(line: string): { key: string; path: string } | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    if (entry === null || typeof entry !== "object") return undefined;
    const { key, path } = entry as Record<string, unknown>;
    return typeof key === "string" && typeof path === "string" ? { key, path } : undefined;
  } catch {
    return undefined;
  }
}
