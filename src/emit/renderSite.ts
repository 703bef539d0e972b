import { type PageKind, type PageProps, type Pages, pageKinds } from "../derive/derivePages.ts";
import type { PageBatch } from "./handover.ts";
import { printBatch } from "./printBatch.ts";

/** Pages in one run of Eleventy: a run costs as much as 120 pages, and holds all that it renders. */
export const BATCH = 500;

/** Prints pages and the assets into the folder `output`; `done` hears how many pages are written. */
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

/** Prints pages of one kind into the folder `output`. */
export async function renderPages<K extends PageKind>(
  kind: K,
  props: readonly PageProps<K>[],
  output: string,
): Promise<void> {
  const pages = { ...emptyBatch(), [kind]: props } as PageBatch;
  await printBatch({ pages, withAssets: false }, output);
}

/** The number of pages of a site or batch. */
export function countPages(pages: PageBatch): number {
  return Object.values(pages).reduce((sum, props) => sum + props.length, 0);
}

function batches(pages: Pages): PageBatch[] {
  const all = pageKinds.flatMap((kind) => pages[kind].map((props) => ({ kind, props })));
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => {
    const batch = emptyBatch();
    for (const { kind, props } of all.slice(i * BATCH, (i + 1) * BATCH)) batch[kind].push(props);
    return batch as PageBatch;
  });
}

/** Every kind is in every batch, if need be empty: its template asks for it. */
function emptyBatch(): Record<PageKind, unknown[]> {
  return Object.fromEntries(pageKinds.map((kind) => [kind, []])) as unknown as Record<
    PageKind,
    unknown[]
  >;
}
