import { printDay } from "../../read/date.ts";
import { slugify } from "../../text/fold.ts";
import type { District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { type Context, districtsCrumbs } from "../context.ts";
import { type CoverageYear, coverage } from "../coverage.ts";
import { type FactProps, type FactValue, factProps, termFacts } from "../facts.ts";
import { printTerm } from "../format.ts";
import { linkTo } from "../frame.ts";
import { type ListingProps, listingPages } from "../listing.ts";
import { type OfficeHolders, officeHolders } from "../officeHolders.ts";
import { cardImage, districtCard } from "../shareCards.ts";
import { type TermRow, termRows } from "../termRows.ts";
import { kinds, listingWords, shares, words } from "../words.ts";
import { type YearChart, yearChart } from "../yearChart.ts";

/** What is known of a district and of its articles. */
export interface DistrictIdentity {
  committee: string;
  partyOrganisation: string;
  facts: FactProps[];
  /** Newest first. */
  terms: TermRow[];
  /** What each term's row was read in; newest first. */
  evidence: { term: string; facts: FactProps[] }[];
  /** Undefined without articles. */
  chart?: YearChart;
  coverage?: CoverageYear[];
  /** Undefined where no office-holder is known. */
  holders?: OfficeHolders;
}

/** The listing of one district; its first page carries its identity. */
export interface DistrictProps extends ListingProps {
  identity?: DistrictIdentity;
}

/** The listing of each district, of those without articles too. */
export function districtPages(context: Context): DistrictProps[] {
  return context.archive.districts.flatMap((district) => {
    const { slug, names } = district;
    const identity = identityOf(context, district);
    return listingPages(context, {
      address: addresses.district(slug),
      heading: names.full,
      kicker: kinds[names.kind],
      description: `${names.committee}, ${names.party_organisation}: ${listingWords.districtAbout}`,
      crumbs: districtsCrumbs(context.site),
      image: cardImage(districtCard(district)),
      articles: context.groups.byDistrict.get(slug) ?? [],
    }).map((page) => (page.first ? { ...page, identity } : page));
  });
}

function identityOf(context: Context, district: District): DistrictIdentity {
  const { slug, names } = district;
  const articles = context.groups.byDistrict.get(slug) ?? [];
  const terms = district.terms.toReversed();
  return {
    committee: names.committee,
    partyOrganisation: names.party_organisation,
    facts: districtFacts(context, district),
    terms: termRows(
      context,
      terms.map((term) => ({ district, term, label: printTerm(term.years) })),
    ),
    evidence: terms.map((term) => ({ term: printTerm(term.years), facts: termFacts(term) })),
    chart: yearChart(articles),
    coverage: coverage(articles, district),
    holders: officeHolders(context, district),
  };
}

function districtFacts(context: Context, { names, dissolved, successors }: District): FactProps[] {
  const { full, committee, party_organisation, kind, gso_code } = names;
  const code = gso_code === undefined ? [] : [`${listingWords.gsoCode}: ${gso_code}`];
  return [
    factProps(
      listingWords.names,
      [
        full,
        committee,
        party_organisation,
        `${listingWords.kind}: ${kinds[kind].toLowerCase()}`,
        ...code,
      ],
      names,
    ),
    ...(dissolved ? [factProps(words.closed, printDay(dissolved.day), dissolved)] : []),
    ...(successors
      ? [factProps(words.successors, successorLines(context, successors.units), successors)]
      : []),
  ];
}

/** A line for each share, the largest first: `phần lớn: Xã Bát Tràng, Xã Gia Lâm`, each linked to its page. */
function successorLines(
  { site }: Context,
  units: NonNullable<District["successors"]>["units"],
): FactValue[] {
  return (["whole", "major", "part"] as const).flatMap((share) => {
    const links = units
      .filter((unit) => unit.share === share)
      .map(({ name }) => linkTo(site, name, addresses.place(slugify(name))));
    return links.length > 0 ? [{ label: `${shares[share]}:`, links }] : [];
  });
}
