import { Feed } from "feed";
import type { FeedAuthor, FeedEntry } from "../../src/derive/feedEntry.ts";
import type { FeedProps } from "../../src/derive/feeds.ts";
import { escapeMarkup, xmlCharacters } from "../../src/text/markup.ts";

const ROOT = '<feed xmlns="http://www.w3.org/2005/Atom"';

/** A listing's newest articles as an Atom feed (RFC 4287). */
export function atomFeed(feed: FeedProps): string {
  const printer = new Feed({
    id: feed.page,
    title: plain(feed.title),
    description: plain(feed.description),
    link: feed.page,
    feed: feed.atom,
    updated: new Date(feed.updated),
    copyright: plain(feed.rights),
    author: person(feed.publisher),
    generator: false,
  });
  for (const entry of feed.entries) printer.addItem(item(entry));
  // The library has no place for the language.
  return `${printer.atom1().replace(ROOT, `${ROOT} xml:lang="${feed.language}"`)}\n`;
}

/** The Atom feed with this article as it is now; undefined where the feed does not have it just once. */
export function withEntry(feed: string, entry: FeedEntry): string | undefined {
  const printer = new Feed({ id: "", title: "", copyright: "" });
  printer.addItem(item(entry));
  const id = `<id>${entry.url}</id>`;
  const made = printer.atom1();
  const [at, madeAt] = [entryAt(feed, id), entryAt(made, id)];
  return at && madeAt && feed.slice(0, at[0]) + made.slice(...madeAt) + feed.slice(at[1]);
}

/** Where the entry of this id begins and ends. No text can look like it: texts are escaped. */
function entryAt(feed: string, id: string): [number, number] | undefined {
  const at = feed.indexOf(id);
  const [from, to] = [feed.lastIndexOf("<entry>", at), feed.indexOf("</entry>", at)];
  const isOnce = at >= 0 && !feed.includes(id, at + 1) && from >= 0 && to >= 0;
  return isOnce ? [from, to] : undefined;
}

function item(entry: FeedEntry) {
  const { url, title, html, summary, published, updated, authors, tags, rights } = entry;
  return {
    id: url,
    link: url,
    title: asHtml(title),
    description: asHtml(summary) || undefined,
    content: html,
    published: published === undefined ? undefined : new Date(published),
    date: new Date(updated),
    author: authors.length > 0 ? authors.map(person) : undefined,
    // The library leaves this sign as it is in attributes, where XML forbids it.
    category: tags
      .filter((tag) => !tag.includes("<"))
      .map((term) => ({ term: xmlCharacters(term) })),
    copyright: plain(rights),
  };
}

function person({ name, url }: FeedAuthor) {
  return { name: plain(name), link: url };
}

/** The library takes `&amp;` in a text for an ampersand that was escaped already. */
function plain(text: string): string {
  return xmlCharacters(text).replaceAll("&", "&amp;");
}

/** The library prints a title and a summary as HTML. */
function asHtml(text: string): string {
  return escapeMarkup(xmlCharacters(text));
}
