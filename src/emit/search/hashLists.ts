import { fileOf } from "../../text/tripleHash.ts";
import { type Bytes, bytes, bytesIn } from "./bytes.ts";
import { fileCount } from "./fileCount.ts";
import type { Rows } from "./rows.ts";

/** The pages of what is known by its hash and its marks, by both in one number (`hashKey`). */
export type HashLists = Map<number, number[]>;

/** Files of lists, and what they weigh together, by which there are so many of them. */
export interface ListFiles {
  weight: number;
  files: Uint8Array[];
}

/** Bytes of an entry beside its pages, about. */
const BESIDE = 4;

/** A hash and its marks as one number. */
export function hashKey(hash: number, marks: number): number {
  return hash * 2 ** 16 + marks;
}

/** What a list weighs that has so many pages. */
export function hashWeight(pages: number, marked: boolean): number {
  return BESIDE + (marked ? 2 : 0) + pages;
}

/**
 * Files of lists, by their hashes. Each entry: how far its hash is from the one before, its marks in two
 * bytes where there are `marked` ones, how many texts have it, how far each is from the one before.
 */
export function hashFiles(rows: Rows, marked: boolean, full: number): ListFiles {
  let weight = 0;
  eachList(rows, (_hash, _marks, pages) => {
    weight += hashWeight(pages.length, marked);
  });
  const count = fileCount(weight, full);
  const files: Uint8Array[] = [];
  const writer = listWriter(marked);
  eachList(rows, (hash, marks, pages) => {
    const file = fileOf(hash, count);
    while (files.length < file) files.push(writer.take());
    writer.add(hash, marks, pages);
  });
  while (files.length < count) files.push(writer.take());
  return { weight, files };
}

/** The bytes of one file's lists, in any order. */
export function hashBytes(lists: HashLists, marked: boolean): Uint8Array {
  const writer = listWriter(marked);
  for (const key of [...lists.keys()].sort((a, b) => a - b)) {
    writer.add(Math.floor(key / 2 ** 16), key % 2 ** 16, lists.get(key) ?? []);
  }
  return writer.take();
}

/** The lists of a file, read again. */
export function readHashLists(from: Uint8Array, marked: boolean): HashLists {
  const lists: HashLists = new Map();
  const reader = bytesIn(from);
  let hash = 0;
  while (reader.more()) {
    hash += reader.number();
    const marks = marked ? reader.byte() + reader.byte() * 256 : 0;
    let page = 0;
    const pages = Array.from({ length: reader.number() }, () => {
      page += reader.number();
      return page;
    });
    lists.set(hashKey(hash, marks), pages);
  }
  return lists;
}

/** Calls `visit` with each list of these rows; the array of pages is used again. */
export function eachList(
  { size, hashes, places }: Rows,
  visit: (hash: number, marks: number, pages: readonly number[]) => void,
): void {
  const pages: number[] = [];
  for (let i = 0; i < size; ) {
    const hash = hashes[i] ?? 0;
    const marks = (places[i] ?? 0) >>> 16;
    pages.length = 0;
    for (; i < size && hashes[i] === hash && (places[i] ?? 0) >>> 16 === marks; i++) {
      const page = (places[i] ?? 0) & 0xffff;
      if (pages[pages.length - 1] !== page) pages.push(page);
    }
    visit(hash, marks, pages);
  }
}

function listWriter(marked: boolean) {
  const to: Bytes = bytes();
  let last = 0;
  return {
    add(hash: number, marks: number, pages: readonly number[]) {
      to.number(hash - last);
      last = hash;
      if (marked) {
        to.byte(marks & 255);
        to.byte(marks >>> 8);
      }
      to.number(pages.length);
      let before = 0;
      for (const page of pages) {
        to.number(page - before);
        before = page;
      }
    },
    take() {
      last = 0;
      return to.take();
    },
  };
}
