import { HASHES } from "../../text/tripleHash.ts";

/** A triple of words by its hash, and the texts that have it. */
export interface Triple {
  hash: number;
  pages: number[];
}

/** Triples in the making: where three words follow one another. */
export interface Triples {
  /** Once more these three, by `tripleHash`, in the text of this number. */
  add(hash: number, page: number): void;
  /** All of them in `count` files that share the range of hashes evenly, each in the order of the hashes. */
  files(count: number): Triple[][];
  /** How often three words follow one another. */
  size(): number;
}

/** Texts that a part may have, so that a hash and a text are one number, and sorting is quick. */
const PAGES = 2 ** 16;

/** Begins without triples. */
export function triples(): Triples {
  const found: number[] = [];
  return {
    add(hash, page) {
      found.push(hash * PAGES + page);
    },
    size: () => found.length,
    files(count) {
      const files: Triple[][] = Array.from({ length: count }, () => []);
      let triple: Triple = { hash: -1, pages: [] };
      for (const number of Float64Array.from(found).sort()) {
        const hash = Math.floor(number / PAGES);
        const page = number % PAGES;
        if (hash !== triple.hash) {
          triple = { hash, pages: [] };
          files[Math.floor((hash / HASHES) * count)]?.push(triple);
        }
        if (triple.pages.at(-1) !== page) triple.pages.push(page);
      }
      return files;
    },
  };
}
