import type { Difference } from "./differences.ts";
import type { Entry } from "./entry.ts";
import { hashBytes, hashWeight, readHashLists } from "./hashLists.ts";
import { keyBytes, keyWeight, readKeyLists } from "./keyLists.ts";

/** A file of lists as it is now, and by how much it is heavier. */
export interface Altered {
  bytes: Uint8Array;
  heavier: number;
}

/** A file of lists under keys, each page followed by a code where lists are `coded`. */
export function alterKeys(
  file: Uint8Array,
  changes: readonly (Difference<string> & { hash: number })[],
  coded: boolean,
): Altered {
  const lists = readKeyLists(file);
  let heavier = 0;
  for (const { key, hash, page, code } of changes) {
    const before = lists.get(key) ?? [];
    const codes = codesOf(before, coded);
    if (code === undefined) codes.delete(page);
    else codes.set(page, code);
    const numbers = numbersOf(codes, coded);
    heavier += weightOf({ key, hash, numbers }) - weightOf({ key, hash, numbers: before });
    if (numbers.length > 0) lists.set(key, numbers);
    else lists.delete(key);
  }
  const entries = [...lists].map(([key, numbers]) => ({ key, hash: 0, numbers }));
  return { bytes: keyBytes(entries), heavier };
}

/** A file of lists under hashes. */
export function alterHashes(
  file: Uint8Array,
  changes: readonly Difference<number>[],
  marked: boolean,
): Altered {
  const lists = readHashLists(file, marked);
  let heavier = 0;
  for (const { key, page, code } of changes) {
    const before = lists.get(key) ?? [];
    const others = before.filter((one) => one !== page);
    const pages = code === undefined ? others : [...others, page].sort((a, b) => a - b);
    heavier += listWeight(pages, marked) - listWeight(before, marked);
    if (pages.length > 0) lists.set(key, pages);
    else lists.delete(key);
  }
  return { bytes: hashBytes(lists, marked), heavier };
}

const weightOf = (entry: Entry) => (entry.numbers.length > 0 ? keyWeight(entry) : 0);

const listWeight = ({ length }: readonly number[], marked: boolean) =>
  length > 0 ? hashWeight(length, marked) : 0;

function codesOf(numbers: readonly number[], coded: boolean): Map<number, number> {
  const codes = new Map<number, number>();
  const step = coded ? 2 : 1;
  let page = 0;
  for (let i = 0; i < numbers.length; i += step) {
    page += numbers[i] ?? 0;
    codes.set(page, coded ? (numbers[i + 1] ?? 0) : 0);
  }
  return codes;
}

function numbersOf(codes: ReadonlyMap<number, number>, coded: boolean): number[] {
  const numbers: number[] = [];
  let last = 0;
  for (const [page, code] of [...codes].sort(([a], [b]) => a - b)) {
    numbers.push(page - last);
    if (coded) numbers.push(code);
    last = page;
  }
  return numbers;
}
