import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withEntry } from "../../templates/files/atomFeed.ts";
import { withItem } from "../../templates/files/jsonFeed.ts";
import { LostText } from "../cache/packs.ts";
import { addresses } from "../derive/addresses.ts";
import type { Context } from "../derive/context.ts";
import { feedEntry } from "../derive/feedEntry.ts";
import type { Article } from "../model.ts";
import { contentVersion } from "./changedFiles.ts";
import { following } from "./fileVersions.ts";
import type { Output } from "./output.ts";
import type { SiteFile } from "./writeFiles.ts";

/**
 * The feeds of the site that hold articles, as they are to be with these as they are now. Throws a `LostText` where
 * one is not there or does not hold its article.
 */
export function* amendedFeeds(
  context: Context,
  changed: Iterable<readonly [Article, listings: readonly string[]]>,
  output: Output,
): Generator<SiteFile, void, undefined> {
  const feeds = new Map<string, string>();
  for (const [article, listings] of changed) {
    const entry = feedEntry(context, article);
    for (const listing of listings) {
      const [atom, json] = [addresses.feed(listing, "xml"), addresses.feed(listing, "json")];
      feeds.set(atom, found(withEntry(feeds.get(atom) ?? standing(atom), entry)));
      feeds.set(json, found(withItem(feeds.get(json) ?? standing(json), entry)));
    }
  }
  // Of all that a feed is made of only one article is known: the next build that makes it looks for itself.
  for (const [address, content] of feeds) {
    if (!output.has(address, following(contentVersion(content)))) yield { address, content };
  }

  function standing(address: string): string {
    try {
      return readFileSync(join(output.site, address), "utf8");
    } catch {
      return found(undefined);
    }
  }
}

function found(feed: string | undefined): string {
  if (feed === undefined) throw new LostText("a feed is not as it was made");
  return feed;
}
