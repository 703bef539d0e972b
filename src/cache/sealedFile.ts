import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Length of a SHA-256, which stands before the bytes of every sealed file. */
const SEAL = 32;

let written = 0;

/** The bytes of a sealed file; undefined where there is none, or one that is not as it was written. */
export function readSealed(file: string): Buffer | undefined {
  try {
    const whole = readFileSync(file);
    const bytes = whole.subarray(SEAL);
    return whole.subarray(0, SEAL).equals(sealOf(bytes)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes bytes with their seal, aside and then into place: whoever is stopped leaves no half file. Into place only
 * unless `isLate` then.
 */
export function writeSealed(file: string, bytes: Uint8Array, isLate = () => false): void {
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}-${++written}`;
  try {
    writeFileSync(aside, Buffer.concat([sealOf(bytes), bytes]));
    if (isLate()) rmSync(aside, { force: true });
    else renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function sealOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
