import type { PageKind, Pages } from "../derive/derivePages.ts";
import type { PageBatch } from "./handover.ts";
import { printBatch } from "./printBatch.ts";

/** Pages in one run of Eleventy, which holds all it renders until it has written it; more only take memory. */
const BATCH = 250;

/** Prints every page into the folder `output`; `done` hears how many are written. */
export async function renderSite(
  pages: Pages,
  output: string,
  done: (count: number) => void,
): Promise<void> {
  let printed = 0;
  for (const batch of batches(pages)) {
    await printBatch({ pages: batch, withAssets: printed === 0 }, output);
    printed += countPages(batch);
    done(printed);
  }
}

/** The number of pages of a site or batch. */
export function countPages(pages: PageBatch): number {
  return Object.values(pages).reduce((sum, props) => sum + props.length, 0);
}

/** Every kind is in every batch, if need be empty: its template asks for it. */
function batches(pages: Pages): PageBatch[] {
  const kinds = Object.keys(pages) as PageKind[];
  const all = kinds.flatMap((kind) => pages[kind].map((props) => ({ kind, props })));
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => {
    const batch: Record<string, unknown[]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
    for (const { kind, props } of all.slice(i * BATCH, (i + 1) * BATCH)) batch[kind]?.push(props);
    return batch as PageBatch;
  });
}
