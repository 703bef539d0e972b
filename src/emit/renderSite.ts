import { digest } from "../cache/digest.ts";
import { type PageKind, type PageProps, type Pages, pageKinds } from "../derive/derivePages.ts";
import { groupBy } from "../derive/groupBy.ts";
import type { PageBatch } from "./handover.ts";
import type { Output } from "./output.ts";
import { printBatch } from "./printBatch.ts";

/** Pages in one run of Eleventy: a run costs as much as dozens of pages, and holds all that it renders. */
export const BATCH = 500;

/** Prints the pages that `output` lacks; `done` hears how many are written. */
export async function renderSite(
  pages: Pages,
  output: Output,
  done: (count: number) => void,
): Promise<void> {
  const all = pageKinds.flatMap((kind) => pages[kind].map((props) => ({ kind, props })));
  const wanted = all.filter(({ props }) => !output.has(props.frame.address, digest(props)));
  let printed = all.length - wanted.length;
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const byKind = [...groupBy(batch, ({ kind }) => [kind])].map(([kind, pages]) => [
      kind,
      pages.map(({ props }) => props),
    ]);
    await printBatch(Object.fromEntries(byKind) as PageBatch, output.fresh);
    printed += batch.length;
    done(printed);
  }
}

/** Prints pages of one kind into the folder `output`. */
export async function renderPages<K extends PageKind>(
  kind: K,
  props: readonly PageProps<K>[],
  output: string,
): Promise<void> {
  await printBatch({ [kind]: props } as PageBatch, output);
}

/** The number of pages of a site. */
export function countPages(pages: Pages): number {
  return Object.values(pages).reduce((sum, props) => sum + props.length, 0);
}
