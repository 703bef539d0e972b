import type { FeedEntry } from "../../src/derive/feedEntry.ts";
import type { FeedProps } from "../../src/derive/feeds.ts";

/** A listing's newest articles as a JSON Feed 1.1. */
export function jsonFeed(feed: FeedProps): string {
  const { title, description, language, page, json, publisher, entries } = feed;
  const printed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    home_page_url: page,
    feed_url: json,
    language,
    authors: [publisher],
    items: entries.map(item),
  };
  return `${JSON.stringify(printed)}\n`;
}

/** The JSON Feed with this article as it is now; undefined where the feed does not have it just once. */
export function withItem(feed: string, entry: FeedEntry): string | undefined {
  const printed = parsed(feed);
  const isIt = (one?: { id?: unknown }) => one?.id === entry.url;
  if (printed?.items.filter(isIt).length !== 1) return undefined;
  const items = printed.items.map((one) => (isIt(one) ? item(entry) : one));
  return `${JSON.stringify({ ...printed, items })}\n`;
}

/** A feed as it was printed; undefined for a text that was not. */
function parsed(feed: string): { items: { id?: unknown }[] } | undefined {
  try {
    const printed = JSON.parse(feed);
    return Array.isArray(printed?.items) ? printed : undefined;
  } catch {
    return undefined;
  }
}

/** Every item must have a content; one whose text may not be shown has its summary for one. */
function item(entry: FeedEntry) {
  const { url, title, html, summary, published, updated, authors, tags, original } = entry;
  return {
    id: url,
    url,
    external_url: original,
    title,
    ...(html === undefined ? { content_text: summary || title } : { content_html: html }),
    summary: summary || undefined,
    date_published: published,
    date_modified: updated,
    authors: authors.length > 0 ? authors : undefined,
    tags: tags.length > 0 ? tags : undefined,
  };
}
