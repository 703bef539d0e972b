import type { SiteToMake } from "./build.ts";
import { causesOf } from "./cache/diskCode.ts";
import { LostText } from "./cache/packs.ts";
import { programKey } from "./cache/programKey.ts";
import { amendedFeeds } from "./emit/amendFeeds.ts";
import { sourcesOf } from "./emit/foreignFolder.ts";
import { withOutput } from "./emit/output.ts";
import { printArticles } from "./emit/printArticles.ts";
import { articleToIndex } from "./emit/search/addArticles.ts";
import { amendIndex } from "./emit/search/searchIndex.ts";
import { sideWork } from "./emit/sideWork.ts";
import { SourceGone } from "./emit/sourceGone.ts";
import { keptStanding, type MadeSite, type Standing } from "./emit/standing.ts";
import { writeFiles } from "./emit/writeFiles.ts";
import { writtenSince } from "./memory/contentStamp.ts";
import { type Corrected, readCorrected } from "./readCorrected.ts";

/** More articles than these, and reading the archive is worth its while. */
const FEW = 20;

/**
 * Corrects texts in the site that the last build has left, without reading any other article: their pages, their saved
 * copies, the feeds that carry them and the index of search. Gives undefined, and leaves the site as it is, wherever
 * more than such a text may have changed, there is anything to say to its editor, or not all is kept that this takes.
 */
export async function correctSite(options: SiteToMake): Promise<MadeSite | undefined> {
  const { cache, output, clean, shard, parts, by, stamps } = options;
  if (clean || shard || parts) return undefined;
  const standing = keptStanding(cache, output).recall();
  const written = standing?.by === by ? writtenSince(standing.stamps, stamps) : undefined;
  if (!standing || !written || written.length > FEW) return undefined;
  const corrected = await readCorrected(options, standing, written);
  if (!corrected) return undefined;
  try {
    return { built: standing.built, basis: await publish(corrected, options, standing) };
  } catch (error) {
    // Whoever reads all of it tells the editor, or makes anew what was kept.
    if ([...causesOf(error)].some(isForTheWhole)) return undefined;
    throw error;
  }
}

const isForTheWhole = (error: unknown) => error instanceof LostText || error instanceof SourceGone;

async function publish(
  { context, articles, around, plainOf }: Corrected,
  { content, cache, output: folder, onProgress = () => {} }: SiteToMake,
  { mark, basis }: Standing,
): Promise<Standing["basis"]> {
  const { shapes } = context.archive;
  const beside = sideWork();
  let { index } = basis;
  const made = { output: folder, cache, keepOut: sourcesOf(content), program: programKey() };
  await withOutput({ ...made, incremental: true, upon: mark }, async (output) => {
    const pages = new Map(
      articles.map((article) => [article.address, articleToIndex(context, article, plainOf)]),
    );
    const amending = amendIndex({ output, cache }, index, pages);
    beside.start(amending);
    try {
      const listings = articles.map((article) => [article, around(article.path).feeds] as const);
      await writeFiles(amendedFeeds(context, listings, output), output.fresh);
      const images = { content, cache, shapes };
      await printArticles(context, articles, images, beside, output, true, (done) =>
        onProgress("Viết trang", done, articles.length),
      );
      await beside.done();
      index = await amending;
    } finally {
      await beside.ended();
    }
  });
  return { ...basis, index };
}
