import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { savedCopy } from "../../templates/files/savedCopy.tsx";
import { programKey } from "../cache/programKey.ts";
import { addresses } from "../derive/addresses.ts";
import { savedPolicy } from "../derive/contentSecurity.ts";
import type { ArticleProps } from "../derive/pages/article.ts";
import { imagePath } from "../validate/target.ts";
import { BrokenImage, type ImageSource } from "./imageVariants.ts";
import { inlineImage } from "./inlineImage.ts";
import { cachedBytes, keyOf } from "./resultCache.ts";
import { picturesIn, selfContained } from "./selfContained.ts";
import { SourceGone } from "./sourceGone.ts";
import type { SiteFile } from "./writeFiles.ts";

/** The largest picture, in characters, that is put into a saved copy: copies go by mail. */
const MAX_PICTURE = 1_000_000;

/** The style of saved copies, as it stands in each of them; kept in the folder `cache`, if there is one. */
export async function savedStyle(cache?: string): Promise<string> {
  const css = await readFile("public/css/ban-luu.css", "utf8");
  if (cache === undefined) return minified(css);
  const key = keyOf("kieu-ban-luu", programKey(), css);
  return (await cachedBytes(cache, key, async () => Buffer.from(await minified(css)))).toString();
}

async function minified(css: string): Promise<string> {
  const { transform } = await import("esbuild");
  const { code } = await transform(css, { loader: "css", minify: true });
  return code.trim();
}

/**
 * What readers may keep of each article: its file as committed, and the whole page in one file. Throws a `SourceGone`
 * where the article's file has gone since it was read; `note` hears what is in it now.
 */
export async function* savedFiles(
  articles: readonly ArticleProps[],
  images: ImageSource,
  style: string,
  note: (address: string, source: Uint8Array) => void = () => {},
): AsyncGenerator<SiteFile, void, undefined> {
  const policy = savedPolicy(style);
  for (const article of articles) {
    const { address, site } = article.frame;
    const source = bytesOf(article, images);
    note(address, source);
    yield { address: addresses.savedSource(address), content: source };
    const html = savedCopy(article, policy);
    const pictures = await inlined(picturesIn(html), site.basePath, images);
    const { origin } = new URL(site.baseUrl);
    const content = selfContained(html, { style, origin, pictures });
    yield { address: addresses.savedPage(address), content };
  }
}

function bytesOf({ path }: ArticleProps, { content }: ImageSource): Buffer {
  try {
    return readFileSync(join(content, path));
  } catch (cause) {
    throw new SourceGone(path, cause);
  }
}

async function inlined(
  shown: readonly string[],
  basePath: string,
  images: ImageSource,
): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const src of shown) {
    const path = imagePath(src.slice(basePath.length));
    // The article has an error, and no page: its editor is told so, not of this.
    if (!images.shapes.has(path)) continue;
    const data = await inlineImage(images, path).catch((error: unknown) => {
      // Whoever publishes the images tells the editor.
      if (!(error instanceof BrokenImage || error instanceof SourceGone)) throw error;
      return "";
    });
    if (data !== "" && data.length <= MAX_PICTURE) pictures.set(src, data);
  }
  return pictures;
}
