import { createHash } from "node:crypto";
import { join } from "node:path";
import { readSealed, writeSealed } from "../cache/sealedFile.ts";

/** The name of a result, by everything that it is made of: SHA-256 in hexadecimal digits. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

/**
 * The result kept under `key` in the folder `cache`, or the one that `make` gives where
 * there is none or it is damaged. A cache that cannot be written costs time, not the site.
 */
export async function cachedBytes(
  cache: string,
  key: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = join(cache, "anh", key.slice(0, 2), key.slice(2));
  const kept = readSealed(file);
  if (kept) return kept;
  const made = await make();
  try {
    writeSealed(file, made);
  } catch {
    // It is made again the next time.
  }
  return made;
}
