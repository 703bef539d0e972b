import { addresses } from "./addresses.ts";
import type { FrameProps } from "./frame.ts";

/** Where the site has files that are no pages but that a text may lead to. */
export function fileAddresses(frames: readonly FrameProps[]): string[] {
  const { csv, ndjson, jsonLd, registry, documentsData, citationsData } = addresses;
  const { sitemap, robots, openSearch } = addresses;
  return [
    ...[csv, ndjson, jsonLd, registry, documentsData, citationsData],
    ...[sitemap, addresses.sitemapPart(1), robots, openSearch],
    ...frames.flatMap(({ feed, address }) =>
      feed ? [addresses.feed(address, "xml"), addresses.feed(address, "json")] : [],
    ),
  ];
}
