import type { Context } from "./context.ts";
import { type PageKind, type Pages, pageKinds } from "./derivePages.ts";
import { timestamp } from "./format.ts";

/** A page as a map of the site names it. */
export interface SitemapEntry {
  url: string;
  /** As RFC 3339 has it; undefined where it is unknown. */
  modified?: string;
}

/** Articles are taken from the archive; the others are no pages to arrive at. */
const APART: readonly PageKind[] = ["article", "notFound", "redirect"];

/** Every page that searchers may come to; `pages` may hold the articles or not. */
export function sitemapEntries({ archive, site }: Context, pages: Pages): SitemapEntry[] {
  const listed = pageKinds
    .filter((kind) => !APART.includes(kind))
    .flatMap((kind) => pages[kind].map(({ frame }) => frame));
  return [
    ...listed.map(({ address, modified }) => ({ url: site.baseUrl + address, modified })),
    ...archive.articles.map(({ address, updated, date }) => ({
      url: site.baseUrl + address,
      modified: timestamp(updated ?? date, site.offset),
    })),
  ];
}
