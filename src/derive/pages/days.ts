import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { dayHeading } from "../format.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { type Siblings, siblingsOf } from "../siblings.ts";
import { listingWords, words } from "../words.ts";

/** A day of the calendar. */
export interface DayCell {
  /** `ngay-01-06`: part of the page's public address. */
  id: string;
  day: number;
  /** Undefined where the day has no articles. */
  link?: CountedLink;
}

/** The calendar of all days. */
export interface DaysProps {
  frame: FrameProps;
  months: { heading: string; days: DayCell[] }[];
}

/** The articles of one day in every year. */
export interface DayProps extends ListingProps {
  siblings?: Siblings;
}

/** Of a leap year: 29 February has its place. */
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** One page with the 366 days of the calendar. */
export function daysPages({ site, groups }: Context): DaysProps[] {
  const months = DAYS_IN_MONTH.map((days, i) => ({
    heading: `${listingWords.month} ${i + 1}`,
    days: Array.from({ length: days }, (_, n): DayCell => {
      const monthDay = `${two(i + 1)}-${two(n + 1)}`;
      const articles = groups.byDay.get(monthDay);
      const link = linkTo(site, dayHeading(monthDay), addresses.day(monthDay));
      return { id: `ngay-${monthDay}`, day: n + 1, link: articles && countedLink(link, articles) };
    }),
  }));
  return [{ frame: frameProps(site, addresses.days, words.days, [site.home]), months }];
}

/** The listing of each day that has articles, by year. */
export function dayPages(context: Context): DayProps[] {
  const { site, groups } = context;
  const siblings = siblingsOf([...groups.byDay.keys()], (monthDay) =>
    linkTo(site, dayHeading(monthDay), addresses.day(monthDay)),
  );
  return [...groups.byDay].flatMap(([monthDay, articles]) =>
    listingPages(context, {
      address: addresses.day(monthDay),
      heading: dayHeading(monthDay),
      kicker: words.days,
      crumbs: [site.home, linkTo(site, words.days, addresses.days)],
      articles,
      grouping: "year",
      hasFeed: false,
    }).map((page) => ({ ...page, siblings: siblings.get(monthDay) })),
  );
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
