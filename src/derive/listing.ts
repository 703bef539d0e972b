import type { Article } from "../model.ts";
import type { Context } from "./context.ts";
import { feedLinks, lastChange } from "./feedLinks.ts";
import { printCount } from "./format.ts";
import { type FrameProps, frameProps, type LinkProps } from "./frame.ts";
import { type Grouping, type ItemGroup, itemGroups } from "./itemGroups.ts";
import { listingThing } from "./metadata/siteThings.ts";
import { type PaginationProps, paginate } from "./paginate.ts";
import type { ShareImage } from "./shareImage.ts";
import { unitWords } from "./words.ts";

/** A page of a listing; each kind of listing adds what is its own. */
export interface ListingProps {
  frame: FrameProps;
  heading: string;
  /** Above the heading: what kind of listing this is. */
  kicker: string;
  /** `12.094 bài`. */
  count: string;
  /** Empty where there are no articles. */
  groups: ItemGroup[];
  pagination?: PaginationProps;
  /** True on the first page, which alone carries the listing's own facts. */
  first: boolean;
}

/** What a listing is about, before it is cut into pages. */
export interface ListingSubject {
  address: string;
  heading: string;
  kicker: string;
  description?: string;
  crumbs: LinkProps[];
  articles: readonly Article[];
  /** The picture of its shared links; the site's, unless it has its own. */
  image?: ShareImage;
  /** What the articles of a page are set apart by; months, unless it is said. */
  grouping?: Grouping;
  /** False where nobody would follow it; a listing has feeds unless it is said. */
  hasFeed?: boolean;
}

/** The pages of a listing, at least one. */
export function listingPages(context: Context, subject: ListingSubject): ListingProps[] {
  const { heading, kicker, crumbs, articles, description, image, grouping = "month" } = subject;
  const { site } = context;
  const { hasFeed = true } = subject;
  const feed = hasFeed ? feedLinks(site, subject.address, articles) : undefined;
  const modified = lastChange(articles, site.offset);
  return paginate(site, subject.address, articles).map(({ address, items, pagination }) => {
    const first = (pagination?.current ?? 1) === 1;
    const title = pageTitle(heading, pagination);
    return {
      frame: {
        ...frameProps(site, address, title, crumbs, description, image),
        modified,
        things: [listingThing(site, site.baseUrl + address, title)],
        feed: first ? feed : undefined,
      },
      heading,
      kicker,
      count: countLabel(articles.length),
      groups: itemGroups(items, grouping, context.itemOf),
      pagination,
      first,
    };
  });
}

/** `12.094 bài`. */
export function countLabel(count: number): string {
  return `${printCount(count)} ${unitWords.articles}`;
}

/** The title of one page of a listing; from the second on it has its number. */
export function pageTitle(heading: string, pagination: PaginationProps | undefined): string {
  return pagination && pagination.current > 1
    ? `${heading}, ${unitWords.page} ${pagination.current}`
    : heading;
}
