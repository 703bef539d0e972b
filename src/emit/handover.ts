import type { Pages } from "../derive/derivePages.ts";

/** The pages of one run of Eleventy: each kind with its share of the props. */
export type PageBatch = Partial<Pages>;

/** What one run of Eleventy is to do. */
export interface Printing {
  pages: PageBatch;
  /** Also copies `public/`; one run of a build does. */
  withAssets: boolean;
}

let handed: Printing | undefined;

/** Runs `work` with `printing` in the hands of `.eleventy.ts`. */
export async function withPrinting<T>(printing: Printing, work: () => Promise<T>): Promise<T> {
  handed = printing;
  try {
    return await work();
  } finally {
    handed = undefined;
  }
}

/** What `.eleventy.ts` is to do; undefined when Eleventy was started by itself. */
export function printingInHand(): Printing | undefined {
  return handed;
}
