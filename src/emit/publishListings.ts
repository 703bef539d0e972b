import type { Context } from "../derive/context.ts";
import { derivePages, pageKinds } from "../derive/derivePages.ts";
import { changedFiles } from "./changedFiles.ts";
import type { Output } from "./output.ts";
import { publishDesk } from "./publishDesk.ts";
import { countPages, renderSite } from "./renderSite.ts";
import type { SideWork } from "./sideWork.ts";
import { exportFiles, siteFiles } from "./siteFiles.ts";
import { writeFiles } from "./writeFiles.ts";

/** Kinds of pages that gather articles. */
const LISTINGS = pageKinds.filter((kind) => kind !== "article");

/**
 * Makes all that gathers articles: listings, feeds, exports, the map of the site, the desk. Gives the number of pages;
 * `printed` hears how many of them are finished.
 */
export async function publishListings(
  context: Context,
  beside: SideWork,
  output: Output,
  printed: (done: number, total: number) => void,
): Promise<number> {
  const fileSizes = await writeExports(context, output);
  const pages = derivePages(context.archive, LISTINGS, { ...context, fileSizes });
  beside.start(writeFiles(changedFiles(siteFiles(context, pages), output), output.fresh));
  beside.start(publishDesk(context, output));
  const total = countPages(pages);
  await renderSite(pages, output, (done) => printed(done, total));
  return total;
}

/** Writes the exports, and gives the sizes of all of them. */
async function writeExports(context: Context, output: Output): Promise<Map<string, number>> {
  const files = [...exportFiles(context)];
  const sizes = await writeFiles(changedFiles(files, output), output.fresh);
  for (const { address } of files) {
    if (!sizes.has(address)) sizes.set(address, output.sizeOf(address));
  }
  return sizes;
}
