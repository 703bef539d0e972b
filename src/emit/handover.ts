import type { Pages } from "../derive/derivePages.ts";

/** The pages of one run of Eleventy: each kind with its share of the props. */
export type PageBatch = Partial<Pages>;

let handed: PageBatch | undefined;

/** Runs `work` with `pages` in the hands of `.eleventy.ts`. */
export async function withPages<T>(pages: PageBatch, work: () => Promise<T>): Promise<T> {
  handed = pages;
  try {
    return await work();
  } finally {
    handed = undefined;
  }
}

/** The pages that `.eleventy.ts` is to print; undefined when Eleventy was started by itself. */
export function pagesInHand(): PageBatch | undefined {
  return handed;
}
