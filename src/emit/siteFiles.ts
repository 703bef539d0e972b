import { atomFeed } from "../../templates/files/atomFeed.ts";
import { citationsCsv, documentsJson } from "../../templates/files/documents.ts";
import { headersFile } from "../../templates/files/headers.ts";
import { jsonFeed } from "../../templates/files/jsonFeed.ts";
import { jsonLd } from "../../templates/files/jsonLd.ts";
import { csv, ndjson } from "../../templates/files/metadata.ts";
import { openSearch } from "../../templates/files/openSearch.ts";
import { registry } from "../../templates/files/registry.ts";
import { robots } from "../../templates/files/robots.ts";
import { PART_SIZE, sitemapIndex, sitemapPart } from "../../templates/files/sitemap.ts";
import { digest } from "../cache/digest.ts";
import { addresses } from "../derive/addresses.ts";
import { citationRows } from "../derive/citationRows.ts";
import { securityHeaders } from "../derive/contentSecurity.ts";
import type { Context } from "../derive/context.ts";
import type { Pages } from "../derive/derivePages.ts";
import { documentEntries } from "../derive/documentEntries.ts";
import { type FeedFrame, feedsOf } from "../derive/feeds.ts";
import { datasetGraph } from "../derive/metadata/dataset.ts";
import { recordsOf } from "../derive/records.ts";
import { sitemapEntries } from "../derive/sitemap.ts";
import { listingsVersion } from "../derive/versions.ts";
import type { SiteFileToMake } from "./changedFiles.ts";
import { following } from "./fileVersions.ts";
import { deskNeeds } from "./publishDesk.ts";
import { savedStyle } from "./savedFiles.ts";

/** The files to take away; made before the pages, one of which tells their sizes. */
export function* exportFiles(context: Context): Generator<SiteFileToMake, void, undefined> {
  const { archive, registryVersion } = context;
  const version = listingsVersion(context);
  const file = (address: string, content: SiteFileToMake["content"]) => ({
    address,
    version,
    content,
  });
  yield file(addresses.csv, () => csv(recordsOf(context)));
  yield file(addresses.ndjson, () => ndjson(recordsOf(context)));
  yield file(addresses.jsonLd, () => jsonLd(datasetGraph(context)));
  yield file(addresses.documentsData, () => documentsJson(documentEntries(archive)));
  yield file(addresses.citationsData, () => citationsCsv(citationRows(archive)));
  yield { address: addresses.registry, version: registryVersion, content: () => registry(archive) };
}

/** The feeds of those pages that have one. */
export function* feedFiles(
  context: Context,
  frames: readonly FeedFrame[],
): Generator<SiteFileToMake, void, undefined> {
  for (const { files, version: made, feed } of feedsOf(context, frames)) {
    const version = following(made);
    yield { address: files.atom, version, content: () => atomFeed(feed()) };
    yield { address: files.json, version, content: () => jsonFeed(feed()) };
  }
}

/**
 * The files for machines that visit the site: its map, how to search it, what browsers are told. What is kept between
 * builds is in the folder `cache`, if there is one.
 */
export async function* siteFiles(
  context: Context,
  pages: Pages,
  cache?: string,
): AsyncGenerator<SiteFileToMake, void, undefined> {
  const { site } = context;
  yield* sitemapFiles(context, pages);
  const made = (address: string, content: string) => ({ address, content: () => content });
  yield made(addresses.robots, robots(site.baseUrl + addresses.sitemap));
  yield made(addresses.openSearch, openSearch(site));
  const headers = securityHeaders(
    site.basePath,
    await savedStyle(cache),
    deskNeeds(context.archive),
  );
  yield made(addresses.headers, headersFile(headers));
}

async function* sitemapFiles(
  context: Context,
  pages: Pages,
): AsyncGenerator<SiteFileToMake, void, undefined> {
  const entries = sitemapEntries(context, pages);
  const parts: string[] = [];
  for (let start = 0; start < entries.length; start += PART_SIZE) {
    const address = addresses.sitemapPart(parts.length + 1);
    parts.push(context.site.baseUrl + address);
    const part = entries.slice(start, start + PART_SIZE);
    yield { address, version: digest(part), content: () => sitemapPart(part) };
  }
  yield { address: addresses.sitemap, version: digest(parts), content: () => sitemapIndex(parts) };
}
