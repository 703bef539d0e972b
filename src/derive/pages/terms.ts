import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { printTerm } from "../format.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { cardImage, termCard } from "../shareCards.ts";
import { type TermRow, termRows } from "../termRows.ts";
import { type DetailedStop, detailedTimeline } from "../timeline.ts";
import { words } from "../words.ts";

/** The list of all terms. */
export interface TermsProps {
  frame: FrameProps;
  /** Oldest first. */
  stops: DetailedStop[];
}

/** The listing of one term over all districts; its first page compares them. */
export interface TermProps extends ListingProps {
  /** In alphabetical order. */
  districts?: TermRow[];
}

/** One page with all terms. */
export function termsPages(context: Context): TermsProps[] {
  const frame = frameProps(context.site, addresses.terms, words.terms, [context.site.home]);
  return [{ frame, stops: detailedTimeline(context) }];
}

/** The listing of each term that any district has. */
export function termPages(context: Context): TermProps[] {
  const { archive, site, groups, termYears } = context;
  return termYears.flatMap((years) => {
    const sittings = archive.districts.flatMap((district) =>
      district.terms
        .filter((term) => term.years === years)
        .map((term) => ({ district, term, label: district.names.full })),
    );
    const districts = termRows(context, sittings);
    return listingPages(context, {
      address: addresses.term(years),
      heading: `${words.terms} ${printTerm(years)}`,
      kicker: words.terms,
      crumbs: [site.home, linkTo(site, words.terms, addresses.terms)],
      image: cardImage(termCard(years)),
      articles: groups.byTerm.get(years) ?? [],
    }).map((page) => (page.first ? { ...page, districts } : page));
  });
}
