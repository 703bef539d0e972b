import { createHash } from "node:crypto";

/** How many articles a part of the index has: about so many, at least a quarter, at most twice as many. */
export const USUAL = 1_500;

/**
 * Whether the article at `address` is the first of another part, after one that has `size` articles.
 * Addresses themselves tell where parts begin, so that an article more or less changes the part that
 * it is in and, rarely, the next: the others keep their bytes.
 */
export function beginsPart(address: string, size: number, usual = USUAL): boolean {
  if (size < usual / 4) return false;
  return size >= usual * 2 || numberOf(address) % usual === 0;
}

function numberOf(address: string): number {
  return createHash("sha256").update(address).digest().readUInt32BE();
}
