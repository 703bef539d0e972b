import { Readable } from "node:stream";
import { ErrorLevel, SitemapIndexStream, SitemapStream, streamToPromise } from "sitemap";
import type { SitemapEntry } from "../../src/derive/sitemap.ts";

/** Pages in one file: the protocol allows 50,000 and 50 MB, and 1,000 bytes for each are plenty. */
export const PART_SIZE = 50_000;

/** One part of the map of the site, at most `PART_SIZE` pages. */
export async function sitemapPart(entries: readonly SitemapEntry[]): Promise<string> {
  const xmlns = { news: false, xhtml: false, image: false, video: false };
  const stream = new SitemapStream({ xmlns, level: ErrorLevel.THROW });
  const pages = entries.map(({ url, modified }) => ({ url, lastmod: modified }));
  return text(Readable.from(pages).pipe(stream));
}

/** The list of the parts of the map, by their public addresses. */
export async function sitemapIndex(parts: readonly string[]): Promise<string> {
  return text(Readable.from(parts).pipe(new SitemapIndexStream({ level: ErrorLevel.THROW })));
}

async function text(stream: SitemapStream | SitemapIndexStream): Promise<string> {
  return `${(await streamToPromise(stream)).toString("utf8")}\n`;
}
