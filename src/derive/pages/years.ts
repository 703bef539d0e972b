import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { printMonth } from "../format.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { words } from "../words.ts";

/** The list of all years and their months. */
export interface YearsProps {
  frame: FrameProps;
  years: { year: CountedLink; months: CountedLink[] }[];
}

/** The listing of one year. */
export interface YearProps extends ListingProps {
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
  return [...groups.byYear].flatMap(([year, articles]) => {
    const months = monthsOf(context, year);
    return listingPages(context, {
      address: addresses.year(year),
      heading: `Năm ${year}`,
      kicker: words.years,
      crumbs: [site.home, linkTo(site, words.years, addresses.years)],
      articles,
    }).map((page) => ({ ...page, months }));
  });
}

/** The listing of each month that has articles. */
export function monthPages(context: Context): ListingProps[] {
  const { site, groups } = context;
  return [...groups.byMonth].flatMap(([month, articles]) => {
    const year = month.slice(0, 4);
    const label = printMonth(month);
    return listingPages(context, {
      address: addresses.month(month),
      heading: label.charAt(0).toUpperCase() + label.slice(1),
      kicker: words.years,
      crumbs: [
        site.home,
        linkTo(site, words.years, addresses.years),
        linkTo(site, year, addresses.year(year)),
      ],
      articles,
    });
  });
}

function monthsOf({ site, groups }: Context, year: string): CountedLink[] {
  return [...groups.byMonth]
    .filter(([month]) => month.startsWith(`${year}-`))
    .map(([month, articles]) =>
      countedLink(
        linkTo(site, `Tháng ${Number(month.slice(5))}`, addresses.month(month)),
        articles,
      ),
    );
}
