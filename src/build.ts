import { type LoadOptions, loadArchive } from "./archive.ts";
import { derivePages } from "./derive/derivePages.ts";
import { copyImages } from "./emit/copyImages.ts";
import { replaceFolder } from "./emit/outputFolder.ts";
import { countPages, renderSite } from "./emit/renderSite.ts";
import type { Message } from "./message.ts";

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

/** Builds the whole site into `output`, or with errors in the content nothing at all. */
export async function buildSite(options: BuildOptions): Promise<Built> {
  const { content, output, onProgress = () => {} } = options;
  const { archive, messages, counts } = await loadArchive(options);
  if (!archive) return { messages, articles: counts.articles };
  const pages = derivePages(archive);
  const total = countPages(pages);
  const keepOut = [content, "src", "templates", "public", "node_modules", ".git"];
  await replaceFolder(output, keepOut, async (fresh) => {
    await renderSite(pages, fresh, (done) => onProgress("Viết trang", done, total));
    await copyImages(content, archive.images, fresh);
  });
  return { messages, articles: archive.articles.length, pages: total };
}
