import { type Loaded, type LoadOptions, loadArchive } from "./archive.ts";
import { contextOf } from "./derive/context.ts";
import { derivePages, pageKinds } from "./derive/derivePages.ts";
import { type ArticleProps, articlePage } from "./derive/pages/article.ts";
import { copyImages } from "./emit/copyImages.ts";
import { replaceFolder } from "./emit/outputFolder.ts";
import { BATCH, countPages, renderPages, renderSite } from "./emit/renderSite.ts";
import type { Rendered } from "./markdown/bodyRenderer.ts";
import type { Message } from "./message.ts";
import type { Archive } from "./model.ts";

/** What to build from, and into which folder. */
export interface BuildOptions extends LoadOptions {
  output: string;
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
      built = await fill(fresh, options);
    });
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    const { messages, counts } = error.loaded;
    return { messages, articles: counts.articles };
  }
  if (!built) throw new Error("the output was replaced without having been filled");
  return built;
}

/** Articles are printed while others are still being rendered, listings when all their texts are known. */
async function fill(fresh: string, options: BuildOptions): Promise<Built> {
  const { onProgress = () => {} } = options;
  const loaded = await loadArchive({
    ...options,
    whileRendering: (archive, rendered) => printArticles(archive, rendered, fresh),
  });
  const { archive, messages } = loaded;
  if (!archive) throw new ContentErrors(loaded);
  const pages = derivePages(
    archive,
    pageKinds.filter((kind) => kind !== "article"),
  );
  const articles = archive.articles.length;
  const total = articles + countPages(pages);
  await renderSite(pages, fresh, (done) => onProgress("Viết trang", articles + done, total));
  await copyImages(options.content, archive.images, fresh);
  return { messages, articles, pages: total };
}

async function printArticles(
  archive: Archive,
  rendered: AsyncIterable<Rendered[]>,
  fresh: string,
): Promise<void> {
  const context = contextOf(archive);
  const articles = new Map(archive.articles.map((article) => [article.path, article]));
  let waiting: ArticleProps[] = [];
  for await (const bodies of rendered) {
    for (const { path, body } of bodies) {
      const article = articles.get(path);
      if (article) waiting.push(articlePage(context, article, body));
      if (waiting.length < BATCH) continue;
      await renderPages("article", waiting, fresh);
      waiting = [];
    }
  }
  await renderPages("article", waiting, fresh);
}
