import { addresses } from "./addresses.ts";
import { type LinkProps, linkTo, type SiteProps } from "./frame.ts";

/** Articles on one page of a listing. */
const PAGE_SIZE = 20;

/** Up to so many pages are all linked: then every article is three clicks from the front page. */
const ALL_LINKED = 30;

/** Where a page stands in its listing; in a long one links lead to the first, the last and the nearest pages. */
export interface PaginationProps {
  current: number;
  total: number;
  previous?: string;
  next?: string;
  /** Undefined where pages are left out. */
  links: ((LinkProps & { current: boolean }) | undefined)[];
}

/** One page's share of a listing. */
export interface PageOf<T> {
  address: string;
  items: readonly T[];
  /** Undefined where one page holds the whole listing. */
  pagination?: PaginationProps;
}

/** Cuts a listing into pages of 20, or of `size`. An empty listing has one page, which says so. */
export function paginate<T>(
  site: SiteProps,
  listing: string,
  items: readonly T[],
  size: number = PAGE_SIZE,
): PageOf<T>[] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, i) => ({
    address: addresses.page(listing, i + 1),
    items: items.slice(i * size, (i + 1) * size),
    pagination: total === 1 ? undefined : paginationProps(site, listing, i + 1, total),
  }));
}

function paginationProps(
  site: SiteProps,
  listing: string,
  current: number,
  total: number,
): PaginationProps {
  const link = (number: number) => linkTo(site, String(number), addresses.page(listing, number));
  const every = Array.from({ length: total }, (_, i) => i + 1);
  const near = new Set([1, current - 1, current, current + 1, total]);
  const shown = total <= ALL_LINKED ? every : every.filter((number) => near.has(number));
  return {
    current,
    total,
    previous: current > 1 ? link(current - 1).href : undefined,
    next: current < total ? link(current + 1).href : undefined,
    links: shown.flatMap((number, i) => {
      const gap = i > 0 && number - (shown[i - 1] ?? 0) > 1;
      return [...(gap ? [undefined] : []), { ...link(number), current: number === current }];
    }),
  };
}
