import type { Entry } from "./entry.ts";
import type { Triple, Triples } from "./triples.ts";

/** Some entries of a list, as they are loaded together. */
export interface Chunk {
  /** Not after its first key, and after the last of the chunk before. */
  from: string;
  bytes: Uint8Array;
}

/** Bytes after which a chunk is full: small ones are quick to load, many are long to list. */
const FULL = 2_500;

/** The chunks of `entries`: each, but for the last entry of it, holds less than is full. */
export function chunksOf(entries: readonly Entry[], full = FULL): Chunk[] {
  const starts: number[] = [];
  let size = full;
  for (const [i, { key, numbers }] of entries.entries()) {
    if (size >= full) {
      starts.push(i);
      size = 0;
    }
    size += key.length + 2 + numbers.length;
  }
  return starts.map((start, i) => {
    const before = entries[start - 1]?.key;
    const first = entries[start]?.key ?? "";
    const from = before === undefined ? "" : shortestAfter(before, first);
    return { from, bytes: entryBytes(entries.slice(start, starts[i + 1])) };
  });
}

/** Files of triples, as many as make none too large; at least one. */
export function tripleFiles(triples: Triples, full = FULL): Uint8Array[] {
  const count = Math.ceil((triples.size() * 3) / full) || 1;
  return triples.files(count).map(tripleBytes);
}

/** The shortest beginning of `key` that comes after `before`. */
function shortestAfter(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}

/** Each entry: length of its key, key, length of its list in bytes, list. */
function entryBytes(entries: readonly Entry[]): Uint8Array {
  const bytes: number[] = [];
  for (const { key, numbers } of entries) {
    const text = Buffer.from(key);
    pushNumber(bytes, text.length);
    bytes.push(...text);
    const list: number[] = [];
    for (const number of numbers) pushNumber(list, number);
    pushNumber(bytes, list.length);
    for (const byte of list) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Each triple: how far its hash is from the one before, how many texts have it, how far each is from the one before. */
function tripleBytes(triples: readonly Triple[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const { hash, pages } of triples) {
    pushNumber(bytes, hash - last);
    pushNumber(bytes, pages.length);
    for (const [i, page] of pages.entries()) pushNumber(bytes, page - (pages[i - 1] ?? 0));
    last = hash;
  }
  return Uint8Array.from(bytes);
}

/** Seven bits a byte, the lowest first; all but the last byte have the eighth. */
function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
