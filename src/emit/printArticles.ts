import { blobId } from "../cache/stamps.ts";
import { addresses } from "../derive/addresses.ts";
import { shownIn } from "../derive/assembleArchive.ts";
import type { Context } from "../derive/context.ts";
import { articlePage } from "../derive/pages/article.ts";
import { aroundIn, articlePageVersion } from "../derive/versions.ts";
import type { Article } from "../model.ts";
import { type ImageSource, imageHash } from "./imageVariants.ts";
import { hasAll, type Output } from "./output.ts";
import { BATCH, renderPages } from "./renderSite.ts";
import { savedFiles, savedStyle } from "./savedFiles.ts";
import type { SideWork } from "./sideWork.ts";
import { writeFiles } from "./writeFiles.ts";

/**
 * Prints the pages of those of `articles` that have changed, and what readers may keep of each. Where `listingsStand`,
 * so does what stands around each article.
 */
export async function printArticles(
  context: Context,
  articles: readonly Article[],
  images: ImageSource,
  beside: SideWork,
  output: Output,
  listingsStand: boolean,
  done: (count: number) => void,
): Promise<void> {
  const wanted: Article[] = [];
  for (const article of articles) {
    const { address } = article;
    const known = listingsStand ? aroundIn(output.versionOf(address)) : undefined;
    const version = articlePageVersion(context, article, known);
    const shown = shownIn(article);
    const files: [string, string][] = [
      [address, version],
      [addresses.savedPage(address), shown.length > 0 ? await withImages(version) : version],
      [addresses.savedSource(address), article.versions.file],
    ];
    if (!hasAll(output, files)) wanted.push(article);

    /** Saved pages hold their images. One that is gone, whoever publishes the images tells the editor of. */
    async function withImages(page: string): Promise<string> {
      const hashes = shown.map((path) => imageHash(images, path).catch(() => ""));
      return [page, ...(await Promise.all(hashes))].join(" ");
    }
  }
  const style = wanted.length > 0 ? await savedStyle(images.cache) : "";
  let saving: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const pages = batch.map((article) => articlePage(context, article, article.body));
    await renderPages("article", pages, output.fresh);
    // One batch may be behind, so that nobody waits for the disk; more would fill the memory.
    await saving;
    saving = writeFiles(savedFiles(pages, images, style, note), output.fresh);
    beside.start(saving);
    done(start + batch.length);
  }

  /** An article that was written to since it was read is saved as it is now; its page comes with the next build. */
  function note(address: string, bytes: Uint8Array): void {
    output.has(addresses.savedSource(address), blobId(bytes));
  }
}
