import type { Context } from "../derive/context.ts";
import { derivePages, pageKinds } from "../derive/derivePages.ts";
import { listingsVersion } from "../derive/versions.ts";
import { changedFiles } from "./changedFiles.ts";
import { keptListings, type MadeListings } from "./keptListings.ts";
import { hasAll, noting, type Output } from "./output.ts";
import { publishDesk } from "./publishDesk.ts";
import { countPages, renderSite } from "./renderSite.ts";
import type { SideWork } from "./sideWork.ts";
import { exportFiles, feedFiles, siteFiles } from "./siteFiles.ts";
import { writeFiles } from "./writeFiles.ts";

/** Kinds of pages that gather articles. */
const LISTINGS = pageKinds.filter((kind) => kind !== "article");

/** Hears how many of all pages are finished. */
type Printed = (done: number, total: number) => void;

/** All that gathers articles: listings, feeds, exports, the map of the site, the desk. */
export function listingsFor(context: Context, output: Output, cache: string) {
  const kept = keptListings(cache, output.site);
  const version = listingsVersion(context);
  const known = kept.recall(version, output);
  return {
    /** Whether it is as the last build made it, but for the texts that feeds carry. */
    stand: known !== undefined,
    /** Makes what has changed, and gives all of it. */
    async publish(beside: SideWork, printed: Printed): Promise<MadeListings> {
      const made = known ?? {
        version,
        ...(await makeListings(context, beside, output, cache, printed)),
      };
      if (known) hasAll(output, known.files);
      beside.start(writeFiles(changedFiles(feedFiles(context, made.feeds), output), output.fresh));
      if (!known) kept.keep(made);
      return made;
    },
  };
}

async function makeListings(
  context: Context,
  beside: SideWork,
  asked: Output,
  cache: string,
  printed: Printed,
): Promise<Omit<MadeListings, "version">> {
  const files: MadeListings["files"] = [];
  const output = noting(asked, (...file) => files.push(file));
  const fileSizes = await writeExports(context, output);
  const pages = derivePages(context.archive, LISTINGS, { ...context, fileSizes });
  const total = countPages(pages);
  const others = [
    writeFiles(changedFiles(siteFiles(context, pages, cache), output), output.fresh),
    publishDesk(context, output),
  ];
  for (const work of others) beside.start(work);
  await renderSite(pages, output, (done) => printed(done, total));
  await Promise.all(others);
  return { pages: total, feeds: framesWithFeeds(pages), files };
}

function framesWithFeeds(pages: ReturnType<typeof derivePages>): MadeListings["feeds"] {
  return Object.values(pages).flatMap((props) =>
    props.flatMap(({ frame: { address, title, description, canonical, feed } }) =>
      feed ? [{ address, title, description, canonical, feed }] : [],
    ),
  );
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
