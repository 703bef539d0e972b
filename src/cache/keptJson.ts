import { readSealed, writeSealed } from "./sealedFile.ts";

/** What was kept in a file; undefined where there is nothing, or not what was written. */
export function readJson<T>(file: string): T | undefined {
  const bytes = readSealed(file);
  return bytes && JSON.parse(bytes.toString("utf8"));
}

/** Keeps a value in a sealed file. Throws what the disk says to it. */
export function writeJson(file: string, value: unknown, isLate?: () => boolean): void {
  writeSealed(file, Buffer.from(JSON.stringify(value)), isLate);
}

/** The same where nobody needs it: a cache that cannot be written costs time, nothing else. */
export function keepJson(file: string, value: unknown): void {
  try {
    writeJson(file, value);
  } catch {
    // It is made again the next time.
  }
}
