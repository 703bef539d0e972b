import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { monthHeading } from "../format.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { type Siblings, siblingsOf } from "../siblings.ts";
import { listingWords, words } from "../words.ts";

/** The list of all years and their months. */
export interface YearsProps {
  frame: FrameProps;
  years: { year: CountedLink; months: CountedLink[] }[];
}

/** The listing of one month. */
export interface MonthProps extends ListingProps {
  siblings?: Siblings;
}

/** The listing of one year. */
export interface YearProps extends MonthProps {
  months: CountedLink[];
}

/** One page with all years and months that have articles, newest first. */
export function yearsPages(context: Context): YearsProps[] {
  const { site, groups } = context;
  const years = [...groups.byYear].map(([year, articles]) => ({
    year: countedLink(linkTo(site, year, addresses.year(year)), articles),
    months: monthsOf(context, year),
  }));
  return [{ frame: frameProps(site, addresses.years, words.years, [site.home]), years }];
}

/** The listing of each year that has articles. */
export function yearPages(context: Context): YearProps[] {
  const { site, groups } = context;
  const heading = (year: string) => `${listingWords.year} ${year}`;
  const siblings = siblingsOf([...groups.byYear.keys()].reverse(), (year) =>
    linkTo(site, heading(year), addresses.year(year)),
  );
  return [...groups.byYear].flatMap(([year, articles]) => {
    const months = monthsOf(context, year);
    return listingPages(context, {
      address: addresses.year(year),
      heading: heading(year),
      kicker: words.years,
      crumbs: [site.home, linkTo(site, words.years, addresses.years)],
      articles,
    }).map((page) => ({ ...page, months, siblings: siblings.get(year) }));
  });
}

/** The listing of each month that has articles. */
export function monthPages(context: Context): MonthProps[] {
  const { site, groups } = context;
  const siblings = siblingsOf([...groups.byMonth.keys()].reverse(), (month) =>
    linkTo(site, monthHeading(month), addresses.month(month)),
  );
  return [...groups.byMonth].flatMap(([month, articles]) => {
    const year = month.slice(0, 4);
    return listingPages(context, {
      address: addresses.month(month),
      heading: monthHeading(month),
      kicker: words.years,
      crumbs: [
        site.home,
        linkTo(site, words.years, addresses.years),
        linkTo(site, year, addresses.year(year)),
      ],
      articles,
      grouping: "none",
    }).map((page) => ({ ...page, siblings: siblings.get(month) }));
  });
}

function monthsOf({ site, groups }: Context, year: string): CountedLink[] {
  return [...groups.byMonth]
    .filter(([month]) => month.startsWith(`${year}-`))
    .map(([month, articles]) =>
      countedLink(
        linkTo(site, `${listingWords.month} ${Number(month.slice(5))}`, addresses.month(month)),
        articles,
      ),
    );
}
