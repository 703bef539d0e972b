/** One more than the largest hash. */
export const HASHES = 2 ** 32;

/** A number of 32 bits for a text: the same everywhere, of unlike texts nearly always another (FNV-1a). */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The hash of three texts in their order, by the hashes of each. */
export function tripleHash(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ third;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Of two texts in their order. */
export function pairHash(first: number, second: number): number {
  return tripleHash(first, second, 2);
}

/** Which of `count` files, that share the range of hashes evenly, has this one. */
export function fileOf(hash: number, count: number): number {
  return Math.floor((hash / HASHES) * count);
}

/** By which the file is found that has a word, whatever its marks, or a name. */
export function startHash(start: string): number {
  return tripleHash(textHash(start), 0, 1);
}
