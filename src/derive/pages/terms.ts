import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { printTerm } from "../format.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { termStates, words } from "../words.ts";

/** The list of all terms. */
export interface TermsProps {
  frame: FrameProps;
  terms: CountedLink[];
}

/** A district in a term's table. */
export interface DistrictRow {
  district: CountedLink;
  /** Undefined where it is unknown. */
  ordinal?: string;
  state?: string;
}

/** The listing of one term over all districts. */
export interface TermProps extends ListingProps {
  districts: DistrictRow[];
}

/** One page with all terms, newest first. */
export function termsPages({ site, groups, termYears }: Context): TermsProps[] {
  const terms = termYears.map((years) =>
    countedLink(linkTo(site, printTerm(years), addresses.term(years)), groups.byTerm.get(years)),
  );
  return [{ frame: frameProps(site, addresses.terms, words.terms, [site.home]), terms }];
}

/** The listing of each term that any district has. */
export function termPages(context: Context): TermProps[] {
  const { site, groups, termYears } = context;
  return termYears.flatMap((years) => {
    const districts = districtRows(context, years);
    return listingPages(context, {
      address: addresses.term(years),
      heading: `${words.terms} ${printTerm(years)}`,
      kicker: words.terms,
      crumbs: [site.home, linkTo(site, words.terms, addresses.terms)],
      articles: groups.byTerm.get(years) ?? [],
    }).map((page) => ({ ...page, districts }));
  });
}

function districtRows({ archive, groups, site }: Context, years: string): DistrictRow[] {
  return archive.districts.flatMap(({ slug, names, terms }) => {
    const term = terms.find((known) => known.years === years);
    if (!term) return [];
    const link = linkTo(site, names.full, addresses.sitting(slug, years));
    return [
      {
        district: countedLink(link, groups.bySitting.get(`${slug}/${years}`)),
        ordinal: term.ordinal?.value,
        state: termStates[term.status],
      },
    ];
  });
}
