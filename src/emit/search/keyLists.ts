import { fileOf } from "../../text/tripleHash.ts";
import { bytes, bytesIn } from "./bytes.ts";
import { byKey, type Entry } from "./entry.ts";
import { fileCount } from "./fileCount.ts";
import type { ListFiles } from "./hashLists.ts";

/** What an entry weighs: its bytes, about. */
export function keyWeight({ key, numbers }: Entry): number {
  return key.length + 2 + numbers.length;
}

/** Files of entries, by their hashes, each in the order of the keys. */
export function keyFiles(entries: readonly Entry[], full: number): ListFiles {
  const weight = entries.reduce((sum, entry) => sum + keyWeight(entry), 0);
  const count = fileCount(weight, full);
  const files = Array.from({ length: count }, (): Entry[] => []);
  for (const entry of entries) files[fileOf(entry.hash, count)]?.push(entry);
  return { weight, files: files.map((some) => keyBytes(some)) };
}

/** The bytes of one file's entries. Each: length of its key, key, length of its list in bytes, list. */
export function keyBytes(entries: readonly Entry[]): Uint8Array {
  const [all, list] = [bytes(), bytes()];
  for (const { key, numbers } of [...entries].sort(byKey)) {
    const text = Buffer.from(key);
    all.number(text.length);
    all.append(text);
    for (const number of numbers) list.number(number);
    const written = list.take();
    all.number(written.length);
    all.append(written);
  }
  return all.take();
}

/** The lists of a file by their keys, read again. */
export function readKeyLists(from: Uint8Array): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  const reader = bytesIn(from);
  while (reader.more()) {
    const key = Buffer.from(reader.take(reader.number())).toString("utf8");
    const list = bytesIn(reader.take(reader.number()));
    const numbers: number[] = [];
    while (list.more()) numbers.push(list.number());
    lists.set(key, numbers);
  }
  return lists;
}
