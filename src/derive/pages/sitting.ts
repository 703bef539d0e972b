import type { CommitteeTerm, District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { congressPageWords } from "../congressPageWords.ts";
import { type Context, districtCrumbs, ordinalLabel } from "../context.ts";
import { type FactProps, termFacts } from "../facts.ts";
import { printTerm } from "../format.ts";
import { type LinkProps, linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { cardImage, sittingCard } from "../shareCards.ts";
import { unitWords, words } from "../words.ts";

/** The listing of one committee in one term. */
export interface SittingProps extends ListingProps {
  facts: FactProps[];
  /** The same term over all districts. */
  everywhere: LinkProps;
  /** The congress that elected it, and its meetings. */
  congress: LinkProps;
}

/** The listing of each term of each district. */
export function sittingPages(context: Context): SittingProps[] {
  return context.archive.districts.flatMap((district) =>
    district.terms.flatMap((term) => sitting(context, district, term)),
  );
}

function sitting(context: Context, district: District, term: CommitteeTerm): SittingProps[] {
  const { slug, names } = district;
  const ordinal = ordinalLabel(term);
  const heading = `${names.party_organisation}${ordinal ? ` ${ordinal}` : ""}, ${unitWords.term} ${printTerm(term.years)}`;
  const own = {
    facts: termFacts(term),
    congress: linkTo(context.site, congressPageWords.page, addresses.congress(slug, term.years)),
    everywhere: linkTo(
      context.site,
      `${words.terms} ${printTerm(term.years)}`,
      addresses.term(term.years),
    ),
  };
  return listingPages(context, {
    address: addresses.sitting(slug, term.years),
    heading,
    kicker: words.terms,
    crumbs: districtCrumbs(context, district),
    image: cardImage(sittingCard(context, district, term)),
    articles: context.groups.bySitting.get(`${slug}/${term.years}`) ?? [],
  }).map((page) => ({ ...page, ...own }));
}
