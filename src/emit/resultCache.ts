import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Length of a SHA-256, which stands before the bytes of every entry. */
const SEAL = 32;

let written = 0;

/** The name of a result, by everything that it is made of: SHA-256 in hexadecimal digits. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

/**
 * The picture kept under `key` in the folder `cache`, or the one that `make` gives where
 * there is none or it is damaged. A cache that cannot be written costs time, not the site.
 */
export async function cachedBytes(
  cache: string,
  key: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = join(cache, "anh", key.slice(0, 2), key.slice(2));
  const kept = unsealed(await readFile(file).catch(() => undefined));
  if (kept) return kept;
  const made = await make();
  await keep(file, Buffer.concat([sealOf(made), made])).catch(() => {});
  return made;
}

/** Written aside and moved into place: a build that is broken off leaves no half entry. */
async function keep(file: string, entry: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}-${++written}`;
  try {
    await writeFile(aside, entry);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

function unsealed(entry: Buffer | undefined): Buffer | undefined {
  const bytes = entry?.subarray(SEAL);
  return bytes && entry?.subarray(0, SEAL).equals(sealOf(bytes)) ? bytes : undefined;
}

function sealOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
