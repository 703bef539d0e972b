import { type Loaded, loadArchive } from "./archive.ts";
import type { Built, SiteToMake } from "./build.ts";
import { causesOf } from "./cache/diskCode.ts";
import { LostText } from "./cache/packs.ts";
import { programKey } from "./cache/programKey.ts";
import { correctSite } from "./correctSite.ts";
import { contextOf } from "./derive/context.ts";
import { pageRecords } from "./derive/pageRecords/pageRecords.ts";
import { shareCards } from "./derive/shareCards.ts";
import { publishAssets } from "./emit/assetFiles.ts";
import { boundHeap } from "./emit/boundHeap.ts";
import { sourcesOf } from "./emit/foreignFolder.ts";
import { type Output, withOutput } from "./emit/output.ts";
import { imagesOf, type PartInMaking, partInMaking } from "./emit/parts/partInMaking.ts";
import { refuseWhole } from "./emit/parts/refuseWhole.ts";
import { printArticles } from "./emit/printArticles.ts";
import { publishCards } from "./emit/publishCards.ts";
import { publishImages } from "./emit/publishImages.ts";
import { listingsFor } from "./emit/publishListings.ts";
import { addArticles } from "./emit/search/addArticles.ts";
import { recordToIndex, type SearchIndex, searchIndex } from "./emit/search/searchIndex.ts";
import { type SideWork, sideWork } from "./emit/sideWork.ts";
import { goneMeanwhile, SourceGone } from "./emit/sourceGone.ts";
import { keptStanding, type MadeSite } from "./emit/standing.ts";
import { forget } from "./memory/openMemory.ts";
import { inFolder, messagesIn, sortMessages } from "./message.ts";
import type { Archive } from "./model.ts";

/** Content that has errors: thrown where a folder is being filled that is then not to be. */
class ContentErrors extends Error {
  constructor(readonly loaded: Loaded) {
    super("the content has errors");
  }
}

/** What is to be said when the file at `path` went away after it was read. */
function without(loaded: Loaded, path: string, content: string): ContentErrors {
  const messages = inFolder(content, messagesIn(path, [goneMeanwhile()]));
  return new ContentErrors({
    ...loaded,
    messages: sortMessages([...loaded.messages, ...messages]),
  });
}

/** Makes the site, or of one where only texts were corrected what differs, or with errors in the content nothing at all. */
export async function makeSite(options: SiteToMake): Promise<Built> {
  const { built, basis } = (await correctSite(options)) ?? (await makeWhole(options));
  const { cache, output, by, stamps } = options;
  if (basis) keptStanding(cache, output).keep({ built, basis, by, stamps });
  return built;
}

async function makeWhole(options: SiteToMake): Promise<MadeSite> {
  try {
    return await build(options);
  } catch (error) {
    if (![...causesOf(error)].some((cause) => cause instanceof LostText)) throw error;
    // What was kept is damaged: all is made anew.
    forget(options.cache, options.content);
    return build(options);
  }
}

async function build(options: SiteToMake): Promise<MadeSite> {
  const { content, output, cache, clean = false, shard, parts } = options;
  if (clean) forget(cache, content);
  if (shard) refuseWhole(output, shard);
  const keepOut = [...sourcesOf(content), ...(parts?.folders ?? [])];
  let made: MadeSite | undefined;
  try {
    await withOutput(
      { output, cache, keepOut, program: programKey(), incremental: !clean, take: parts?.take },
      async (fresh) => {
        parts?.remember(cache, content);
        const part = shard && partInMaking(fresh, shard);
        const into = part?.output ?? fresh;
        const index = searchIndex({ output: into, cache });
        try {
          made = await fill(into, options, index, part);
        } finally {
          await index.stop();
        }
        part?.leave(options, made.built.articles);
      },
    );
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    const { messages, counts } = error.loaded;
    return { built: { messages, articles: counts.articles } };
  }
  if (!made) throw new Error("the output was replaced without having been filled");
  return made;
}

async function fill(
  output: Output,
  options: SiteToMake,
  index: SearchIndex,
  part: PartInMaking | undefined,
): Promise<MadeSite> {
  const beside = sideWork();
  const loaded = await loadArchive({ ...options, share: part?.share });
  const unbind = boundHeap();
  try {
    const { archive } = loaded;
    if (!archive) throw new ContentErrors(loaded);
    return await publish(archive, loaded, output, options, beside, index, part);
  } catch (error) {
    throw error instanceof SourceGone ? without(loaded, error.path, options.content) : error;
  } finally {
    unbind();
    await beside.ended();
    loaded.end();
  }
}

async function publish(
  archive: Archive,
  loaded: Loaded,
  output: Output,
  { content, cache, onProgress = () => {} }: SiteToMake,
  beside: SideWork,
  index: SearchIndex,
  part: PartInMaking | undefined,
): Promise<MadeSite> {
  const { shapes } = archive;
  const articles = part?.own(archive.articles) ?? archive.articles;
  const images = part ? imagesOf(articles) : archive.images;
  const publishing = publishImages(images, { content, cache, shapes }, output, (done) =>
    onProgress("Dựng ảnh", done, images.length),
  );
  beside.start(publishing);
  if (!part) beside.start(publishAssets(output, cache));
  const context = contextOf(archive);
  const cards = shareCards(context);
  beside.start(publishCards(part?.dealt(cards) ?? cards, context.site, cache, output));
  addArticles(context, loaded.plainOf, index, part?.isOwn);
  if (!part) for (const record of pageRecords(context)) index.add(recordToIndex(record));
  const indexed = part ? index.finishParts() : index.finish();
  beside.start(indexed);
  const count = articles.length;
  const printed = (done: number, total = count) => onProgress("Viết trang", done, total);
  const listings = part ? undefined : listingsFor(context, output, cache);
  const stand = listings?.stand ?? false;
  await printArticles(
    context,
    articles,
    { content, cache, shapes },
    beside,
    output,
    stand,
    printed,
  );
  const listed = await listings?.publish(beside, (done, total) =>
    printed(count + done, count + total),
  );
  await beside.done();
  const broken = inFolder(content, await publishing);
  if (broken.length > 0) {
    const messages = sortMessages([...loaded.messages, ...broken]);
    throw new ContentErrors({ ...loaded, messages });
  }
  const { messages, linksIn, registryFiles } = loaded;
  if (!listed) return { built: { messages, articles: count, pages: count } };
  const { registryVersion } = context;
  const standing = keptStanding(cache, output.site);
  const aroundVersion = standing.keepAround(context, linksIn, listed.feeds);
  const versions = { registryVersion, registryFiles, aroundVersion };
  return {
    built: { messages, articles: count, pages: count + listed.pages },
    basis: { ...versions, index: (await indexed) ?? [] },
  };
}
