import type { Article } from "../model.ts";
import type { Context } from "./context.ts";
import { printCount } from "./format.ts";
import { type FrameProps, frameProps, type LinkProps } from "./frame.ts";
import type { ItemProps } from "./items.ts";
import { type PaginationProps, paginate } from "./paginate.ts";

/** A page of a listing; each kind of listing adds what is its own. */
export interface ListingProps {
  frame: FrameProps;
  heading: string;
  /** Above the heading: what kind of listing this is. */
  kicker: string;
  /** `12.094 bài`. */
  count: string;
  items: ItemProps[];
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
}

/** The pages of a listing, at least one. */
export function listingPages(context: Context, subject: ListingSubject): ListingProps[] {
  const { heading, kicker, crumbs, articles, description } = subject;
  return paginate(context.site, subject.address, articles).map(
    ({ address, items, pagination }) => ({
      frame: frameProps(context.site, address, pageTitle(heading, pagination), crumbs, description),
      heading,
      kicker,
      count: countLabel(articles.length),
      items: items.map(context.itemOf),
      pagination,
      first: (pagination?.current ?? 1) === 1,
    }),
  );
}

/** `12.094 bài`. */
export function countLabel(count: number): string {
  return `${printCount(count)} bài`;
}

function pageTitle(heading: string, pagination: PaginationProps | undefined): string {
  return pagination && pagination.current > 1 ? `${heading}, trang ${pagination.current}` : heading;
}
