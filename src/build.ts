import { type Loaded, type LoadOptions, loadArchive } from "./archive.ts";
import { type Context, contextOf } from "./derive/context.ts";
import { derivePages, pageKinds } from "./derive/derivePages.ts";
import { articlePage } from "./derive/pages/article.ts";
import { searchRecord } from "./derive/searchRecord.ts";
import { shareCards } from "./derive/shareCards.ts";
import type { ImageSource } from "./emit/imageVariants.ts";
import { inOrder } from "./emit/inOrder.ts";
import { replaceFolder } from "./emit/outputFolder.ts";
import { publishCards } from "./emit/publishCards.ts";
import { publishDesk } from "./emit/publishDesk.ts";
import { publishImages } from "./emit/publishImages.ts";
import { BATCH, countPages, renderPages, renderSite } from "./emit/renderSite.ts";
import { savedFiles, savedStyle } from "./emit/savedFiles.ts";
import { type SearchIndex, searchIndex } from "./emit/search/searchIndex.ts";
import { type SideWork, sideWork } from "./emit/sideWork.ts";
import { exportFiles, siteFiles } from "./emit/siteFiles.ts";
import { writeFiles } from "./emit/writeFiles.ts";
import type { Rendered } from "./markdown/bodyRenderer.ts";
import { inFolder, type Message, sortMessages } from "./message.ts";

/** What to build from, and into which folder. */
export interface BuildOptions extends LoadOptions {
  output: string;
  /** The folder of what is kept between builds; it may be missing, and deleted at any time. */
  cache: string;
}

/** What a build came to; without `pages` the content has errors and the output is as it was. */
export interface Built {
  messages: Message[];
  articles: number;
  pages?: number;
}

/** Content that has errors: thrown where a folder is being filled that is then not to be. */
class ContentErrors extends Error {
  constructor(readonly loaded: Loaded) {
    super("the content has errors");
  }
}

/** Builds the whole site into `output`, or with errors in the content nothing at all. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const keepOut = [options.content, "src", "templates", "public", "node_modules", ".git"];
  let built: Built | undefined;
  try {
    await replaceFolder(options.output, keepOut, async (fresh) => {
      const beside = sideWork();
      const index = searchIndex(fresh);
      try {
        built = await fill(fresh, options, beside, index);
      } finally {
        await beside.ended();
        await index.stop();
      }
    });
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    const { messages, counts } = error.loaded;
    return { messages, articles: counts.articles };
  }
  if (!built) throw new Error("the output was replaced without having been filled");
  return built;
}

/** Search is indexed while bodies are rendered; pages are printed when all that is cited is known. */
async function fill(
  fresh: string,
  options: BuildOptions,
  beside: SideWork,
  index: SearchIndex,
): Promise<Built> {
  const { content, cache, onProgress = () => {} } = options;
  const loaded = await loadArchive({
    ...options,
    whileRendering(archive, rendered) {
      const context = contextOf(archive);
      beside.start(publishCards(shareCards(context), context.site, cache, fresh));
      return addToIndex(context, rendered, index);
    },
  });
  const { archive, messages } = loaded;
  if (!archive) throw new ContentErrors(loaded);
  const { images, shapes } = archive;
  const publishing = publishImages(images, { content, cache, shapes }, fresh, (done) =>
    onProgress("Dựng ảnh", done, images.length),
  );
  beside.start(publishing);
  beside.start(index.finish());
  const context = contextOf(archive);
  const articles = archive.articles.length;
  const printed = (done: number, total = articles) => onProgress("Viết trang", done, total);
  await printArticles(context, { content, cache, shapes }, beside, fresh, printed);
  const fileSizes = await writeFiles(exportFiles(context), fresh);
  const listings = pageKinds.filter((kind) => kind !== "article");
  const pages = derivePages(archive, listings, { ...context, fileSizes });
  beside.start(writeFiles(siteFiles(context, pages), fresh));
  beside.start(publishDesk(context, fresh));
  const total = articles + countPages(pages);
  await renderSite(pages, fresh, (done) => printed(articles + done, total));
  await beside.done();
  const broken = inFolder(content, await publishing);
  if (broken.length > 0) {
    throw new ContentErrors({ ...loaded, messages: sortMessages([...messages, ...broken]) });
  }
  return { messages, articles, pages: total };
}

/** Adds articles to the index of search while their bodies come; their texts are kept nowhere else. */
async function addToIndex(
  context: Context,
  rendered: AsyncIterable<Rendered[]>,
  index: SearchIndex,
): Promise<void> {
  const articles = new Map(context.archive.articles.map((article) => [article.path, article]));
  const add = inOrder([...articles.keys()].sort(), index.add);
  for await (const bodies of rendered) {
    for (const { path, plain } of bodies) {
      const article = articles.get(path);
      if (article) add(path, searchRecord(context, article, plain));
    }
  }
}

/** Prints the pages of articles, and what readers may keep of each. */
async function printArticles(
  context: Context,
  images: ImageSource,
  beside: SideWork,
  fresh: string,
  done: (count: number) => void,
): Promise<void> {
  const { articles } = context.archive;
  const style = await savedStyle();
  let saving: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < articles.length; start += BATCH) {
    const batch = articles.slice(start, start + BATCH);
    const pages = batch.map((article) => articlePage(context, article, article.body));
    await renderPages("article", pages, fresh);
    // One batch may be behind, so that nobody waits for the disk; more would fill the memory.
    await saving;
    saving = writeFiles(savedFiles(pages, images, style), fresh);
    beside.start(saving);
    done(start + batch.length);
  }
}
