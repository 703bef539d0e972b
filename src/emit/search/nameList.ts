import { nameKey, wordsOf } from "../../text/spelling.ts";
import { startHash } from "../../text/tripleHash.ts";
import type { Entry } from "./entry.ts";

/** The names of pages in the making. */
export interface NameList {
  /** Once more this name, of `page`; a name without words is none. */
  add(name: string, page: number): void;
  /** For each name the pages that have it, each by how far it is from the one before. */
  entries(): Entry[];
}

/** Begins without names. */
export function nameList(): NameList {
  const pages = new Map<string, Set<number>>();
  return {
    add(name, page) {
      const key = nameKey(wordsOf(name).map(({ spelling }) => spelling));
      if (key !== "") pages.set(key, (pages.get(key) ?? new Set()).add(page));
    },
    entries: () =>
      [...pages].map(([key, numbers]) => ({
        key,
        hash: startHash(key),
        numbers: distances([...numbers]),
      })),
  };
}

function distances(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}
