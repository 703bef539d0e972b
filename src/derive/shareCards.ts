import type { CommitteeTerm, District } from "../validate/schema/registry.ts";
import { addresses } from "./addresses.ts";
import { type Context, ordinalLabel } from "./context.ts";
import { printTerm } from "./format.ts";
import { CARD_SIZE, type ShareImage } from "./shareImage.ts";
import { imageWords, unitWords, words } from "./words.ts";

/** The drawn picture of shared links: what stands on it, from large to small. */
export interface ShareCard {
  /** Where it is written, without the base path. */
  address: string;
  heading: string;
  lines: string[];
}

/** The card of every page that has none of its own. */
function siteCard({ archive: { site } }: Context): ShareCard {
  return { address: addresses.card.site, heading: site.title, lines: [] };
}

/** The card of a district. */
export function districtCard({ slug, names }: District): ShareCard {
  return {
    address: addresses.card.district(slug),
    heading: names.full,
    lines: [names.party_organisation],
  };
}

/** The card of one term over all districts. */
export function termCard(years: string): ShareCard {
  return {
    address: addresses.card.term(years),
    heading: `${words.terms} ${printTerm(years)}`,
    lines: [imageWords.committees],
  };
}

/** The card of one committee in one term; without articles, its district's. */
export function sittingCard(
  { groups }: Context,
  district: District,
  term: CommitteeTerm | undefined,
): ShareCard {
  const { slug, names } = district;
  if (!term || !groups.bySitting.has(`${slug}/${term.years}`)) return districtCard(district);
  const organisation = [names.party_organisation, ordinalLabel(term)].filter(Boolean).join(" ");
  return {
    address: addresses.card.sitting(slug, term.years),
    heading: names.full,
    lines: [organisation, `${unitWords.term} ${printTerm(term.years)}`],
  };
}

/** Every card of the site, each once. */
export function shareCards(context: Context): ShareCard[] {
  const { archive, termYears } = context;
  const cards = [
    siteCard(context),
    ...termYears.map(termCard),
    ...archive.districts.flatMap((district) => [
      districtCard(district),
      ...district.terms.map((term) => sittingCard(context, district, term)),
    ]),
  ];
  return [...new Map(cards.map((card) => [card.address, card])).values()];
}

/** A card as the pages that show it name it. */
export function cardImage({ address, heading, lines }: ShareCard): ShareImage {
  const alt = [heading, lines.join(", ")].filter(Boolean).join(": ");
  return { address, ...CARD_SIZE, alt };
}
