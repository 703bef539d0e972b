import { printDay } from "../../read/date.ts";
import type { District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { type Context, districtsCrumbs } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { type FactProps, factProps } from "../facts.ts";
import { printTerm } from "../format.ts";
import { linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { kinds, shares, termStates, words } from "../words.ts";

/** A committee term in a district's table. */
export interface TermRow {
  term: CountedLink;
  /** Undefined where it is unknown. */
  ordinal?: string;
  state?: string;
}

/** The listing of one district. */
export interface DistrictProps extends ListingProps {
  committee: string;
  partyOrganisation: string;
  facts: FactProps[];
  /** Newest first. */
  terms: TermRow[];
}

/** The listing of each district, of those without articles too. */
export function districtPages(context: Context): DistrictProps[] {
  return context.archive.districts.flatMap((district) => {
    const { slug, names } = district;
    const identity = {
      committee: names.committee,
      partyOrganisation: names.party_organisation,
      facts: districtFacts(district),
      terms: termRows(context, district),
    };
    return listingPages(context, {
      address: addresses.district(slug),
      heading: names.full,
      kicker: kinds[names.kind],
      description: `${names.committee}, ${names.party_organisation}: các bài trong kho, xếp theo ngày và nhiệm kỳ.`,
      crumbs: districtsCrumbs(context.site),
      articles: context.groups.byDistrict.get(slug) ?? [],
    }).map((page) => ({ ...page, ...identity }));
  });
}

function termRows({ groups, site }: Context, { slug, terms }: District): TermRow[] {
  return terms.toReversed().map(({ years, ordinal, status }) => ({
    term: countedLink(
      linkTo(site, printTerm(years), addresses.sitting(slug, years)),
      groups.bySitting.get(`${slug}/${years}`),
    ),
    ordinal: ordinal?.value,
    state: termStates[status],
  }));
}

function districtFacts({ dissolved, successors }: District): FactProps[] {
  const units = successors?.units.map(({ name, share }) => `${name} (${shares[share]})`).join(", ");
  return [
    ...(dissolved ? [factProps(words.closed, printDay(dissolved.day), dissolved)] : []),
    ...(successors && units ? [factProps(words.successors, units, successors)] : []),
  ];
}
