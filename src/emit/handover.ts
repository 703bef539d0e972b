import type { Pages } from "../derive/derivePages.ts";

/** The pages of one run of Eleventy: each kind that has any with its share of the props. */
export type PageBatch = Partial<Pages>;

let handed: PageBatch | undefined;

/**
 * Runs `work` with the lists of `pages` in the hands of `.eleventy.ts`. They are empty afterwards, those of `pages`
 * itself are not: Eleventy loads the templates anew for each run, the former ones stay in memory, and with them all
 * that they were handed.
 */
export async function withPages<T>(pages: PageBatch, work: () => Promise<T>): Promise<T> {
  const lent = Object.entries(pages).map(([kind, props]): [string, unknown[]] => [
    kind,
    [...props],
  ]);
  handed = Object.fromEntries(lent);
  try {
    return await work();
  } finally {
    handed = undefined;
    for (const [, props] of lent) props.length = 0;
  }
}

/** The pages that `.eleventy.ts` is to print; undefined when Eleventy was started by itself. */
export function pagesInHand(): PageBatch | undefined {
  return handed;
}
