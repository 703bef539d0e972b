import { digest } from "../cache/digest.ts";
import type { Article } from "../model.ts";
import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { type FeedAuthor, type FeedEntry, feedEntry } from "./feedEntry.ts";
import { lastChange } from "./feedLinks.ts";
import { timestamp } from "./format.ts";
import { type FrameProps, wholeTitle } from "./frame.ts";
import { articlesVersion } from "./versions.ts";

/** The feed of a listing, the same for Atom and JSON Feed. */
export interface FeedProps {
  /** Where its files are written, without the base path. */
  files: { atom: string; json: string };
  title: string;
  description: string;
  language: string;
  /** The listing itself, and the public addresses of both files. */
  page: string;
  atom: string;
  json: string;
  updated: string;
  publisher: FeedAuthor;
  rights: string;
  entries: FeedEntry[];
}

/** What a feed is made of besides its articles: the page that it follows. */
export type FeedFrame = Pick<
  FrameProps,
  "address" | "title" | "description" | "canonical" | "feed"
>;

/** A feed that is made only when it has to be. */
export interface FeedToMake {
  files: FeedProps["files"];
  /** Stands for all that it is made of. */
  version: string;
  feed: () => FeedProps;
}

/** The feeds of those pages that have one; each article's text is made once. */
export function* feedsOf(
  context: Context,
  frames: Iterable<FeedFrame>,
): Generator<FeedToMake, void, undefined> {
  const { archive, site } = context;
  const articles = new Map(archive.articles.map((article) => [article.address, article]));
  const entries = new Map<Article, FeedEntry>();
  const entryOf = (article: Article) => {
    const entry = entries.get(article) ?? feedEntry(context, article);
    entries.set(article, entry);
    return entry;
  };
  const never = beginning(context);
  for (const { feed, address, title, description, canonical } of frames) {
    if (!feed) continue;
    const listed = feed.articles.flatMap((at) => articles.get(at) ?? []);
    const [atom, json] = [addresses.feed(address, "xml"), addresses.feed(address, "json")];
    const files = { atom, json };
    const own = [address, title, description, canonical];
    const version = digest([context.registryVersion, own, articlesVersion(listed, "whole")]);
    const make = () => ({
      files,
      title: wholeTitle({ title, site }),
      description,
      language: archive.site.language,
      page: canonical,
      atom: site.baseUrl + atom,
      json: site.baseUrl + json,
      updated: lastChange(listed, site.offset) ?? never,
      publisher: { name: site.publisher, url: site.baseUrl + addresses.home },
      rights: `${site.licence.name} (${site.licence.url}). ${site.licence.covers}`,
      entries: listed.map(entryOf),
    });
    yield { files, version, feed: make };
  }
}

/**
 * When a listing without articles "last changed", which Atom must be told: the first day of the
 * earliest term, before which no article can be, so that the first article to come is always later.
 */
function beginning({ termYears, site }: Context): string {
  const year = termYears.at(-1)?.slice(0, 4) ?? "1970";
  return timestamp({ day: `${year}-01-01` }, site.offset);
}
