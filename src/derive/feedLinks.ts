import type { Article } from "../model.ts";
import type { DateTime } from "../read/date.ts";
import { addresses } from "./addresses.ts";
import { timestamp } from "./format.ts";
import type { FeedLinks, SiteProps } from "./frame.ts";

/** Articles in a feed. */
const FEED_SIZE = 20;

/** The feeds of the listing at `address`, whose articles are given newest first. */
export function feedLinks(
  site: SiteProps,
  address: string,
  articles: readonly Article[],
): FeedLinks {
  return {
    atom: site.basePath + addresses.feed(address, "xml"),
    json: site.basePath + addresses.feed(address, "json"),
    articles: articles.slice(0, FEED_SIZE).map((article) => article.address),
  };
}

/** When one of `articles` last changed or was published; undefined where there are none. */
export function lastChange(articles: readonly Article[], offset: number): string | undefined {
  let last: DateTime | undefined;
  // A plain loop: every listing asks it of all its articles. A day without a time is its first moment.
  for (const { updated, date } of articles) {
    const moment = updated ?? date;
    if (!last || moment.day > last.day) last = moment;
    else if (moment.day === last.day && (moment.time ?? "") > (last.time ?? "")) last = moment;
  }
  return last && timestamp(last, offset);
}
