import { atomFeed } from "../../templates/files/atomFeed.ts";
import { headersFile } from "../../templates/files/headers.ts";
import { jsonFeed } from "../../templates/files/jsonFeed.ts";
import { jsonLd } from "../../templates/files/jsonLd.ts";
import { csv, ndjson } from "../../templates/files/metadata.ts";
import { openSearch } from "../../templates/files/openSearch.ts";
import { registry } from "../../templates/files/registry.ts";
import { robots } from "../../templates/files/robots.ts";
import { PART_SIZE, sitemapIndex, sitemapPart } from "../../templates/files/sitemap.ts";
import { addresses } from "../derive/addresses.ts";
import { securityHeaders } from "../derive/contentSecurity.ts";
import type { Context } from "../derive/context.ts";
import type { Pages } from "../derive/derivePages.ts";
import { feedsOf } from "../derive/feeds.ts";
import { datasetGraph } from "../derive/metadata/dataset.ts";
import { recordsOf } from "../derive/records.ts";
import { sitemapEntries } from "../derive/sitemap.ts";
import { deskNeeds } from "./publishDesk.ts";
import { savedStyle } from "./savedFiles.ts";
import type { SiteFile } from "./writeFiles.ts";

/** The files to take away; made before the pages, one of which tells their sizes. */
export function* exportFiles(context: Context): Generator<SiteFile, void, undefined> {
  yield { address: addresses.csv, content: csv(recordsOf(context)) };
  yield { address: addresses.ndjson, content: ndjson(recordsOf(context)) };
  yield { address: addresses.jsonLd, content: jsonLd(datasetGraph(context)) };
  yield { address: addresses.registry, content: registry(context.archive) };
}

/** The files for machines that follow the site: feeds, the map of the site, how to search it. */
export async function* siteFiles(
  context: Context,
  pages: Pages,
): AsyncGenerator<SiteFile, void, undefined> {
  const { site } = context;
  const frames = Object.values(pages).flatMap((props) => props.map(({ frame }) => frame));
  for (const feed of feedsOf(context, frames)) {
    yield { address: feed.files.atom, content: atomFeed(feed) };
    yield { address: feed.files.json, content: jsonFeed(feed) };
  }
  yield* sitemapFiles(context, pages);
  yield { address: addresses.robots, content: robots(site.baseUrl + addresses.sitemap) };
  yield { address: addresses.openSearch, content: openSearch(site) };
  const headers = securityHeaders(site.basePath, await savedStyle(), deskNeeds(context.archive));
  yield { address: addresses.headers, content: headersFile(headers) };
}

async function* sitemapFiles(
  context: Context,
  pages: Pages,
): AsyncGenerator<SiteFile, void, undefined> {
  const entries = sitemapEntries(context, pages);
  const parts: string[] = [];
  for (let start = 0; start < entries.length; start += PART_SIZE) {
    const address = addresses.sitemapPart(parts.length + 1);
    parts.push(context.site.baseUrl + address);
    yield { address, content: await sitemapPart(entries.slice(start, start + PART_SIZE)) };
  }
  yield { address: addresses.sitemap, content: await sitemapIndex(parts) };
}
