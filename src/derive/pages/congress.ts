import { printDay } from "../../read/date.ts";
import type { CommitteeTerm, District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { congressPageWords } from "../congressPageWords.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { type FactProps, termFacts } from "../facts.ts";
import { printCount, printTerm } from "../format.ts";
import { type FrameProps, frameProps, type LinkProps, linkTo } from "../frame.ts";
import type { ItemProps } from "../items.ts";
import { type MeetingRow, meetingRows } from "../meetingRows.ts";
import { type Phase, phasesOf } from "../phases.ts";
import { type Siblings, siblingsOf } from "../siblings.ts";
import { termStates, unitWords } from "../words.ts";

/** Articles of a phase that the page shows; the listing of the term has them all. */
const SHOWN = 24;

/** One phase with its first articles. */
export interface PhaseProps {
  id: string;
  heading: string;
  /** Its days, as far as they are known. */
  span?: string;
  count: string;
  /** Oldest first; empty where the phase is a gap. */
  items: ItemProps[];
  /** True where there are more than are shown. */
  isCut: boolean;
}

/** One congress of one district, and the term of the committee that it elected. */
export interface CongressProps {
  frame: FrameProps;
  heading: string;
  /** Why the congress did not meet, or has not yet. */
  state?: string;
  facts: FactProps[];
  phases: PhaseProps[];
  /** Undefined for a committee that did not sit. */
  meetings?: MeetingRow[];
  listing: CountedLink;
  /** The district's congresses before and after this one. */
  siblings?: Siblings;
}

/** The page of each term of each district, of those without articles too. */
export function congressPages(context: Context): CongressProps[] {
  return context.archive.districts.flatMap((district) => {
    const { slug, terms } = district;
    const siblings = siblingsOf(
      terms.map(({ years }) => years),
      (years) =>
        linkTo(
          context.site,
          `${unitWords.term} ${printTerm(years)}`,
          addresses.congress(slug, years),
        ),
    );
    const meetings = meetingRows(context, district);
    return terms.map((term) => ({
      ...congressPage(context, district, term),
      meetings: term.status === "completed" ? (meetings.get(term.years) ?? []) : undefined,
      siblings: siblings.get(term.years),
    }));
  });
}

function congressPage(context: Context, district: District, term: CommitteeTerm) {
  const { site, groups, itemOf } = context;
  const { slug, names } = district;
  const { years, status } = term;
  const articles = groups.bySitting.get(`${slug}/${years}`) ?? [];
  const heading = congressHeading(district, term);
  const crumbs = [site.home, congressesLink(context)];
  const listing = linkTo(site, congressPageWords.listing, addresses.sitting(slug, years));
  return {
    frame: frameProps(
      site,
      addresses.congress(slug, years),
      heading,
      crumbs,
      `${names.full}. ${congressPageWords.intro}`,
    ),
    heading,
    state: termStates[status],
    facts: termFacts(term),
    phases: phasesOf(term, articles).map(
      (phase): PhaseProps => ({
        id: ids[phase.key],
        heading: congressPageWords.phases[phase.key],
        span: spanOf(phase, term),
        count: `${printCount(phase.articles.length)} ${unitWords.articles}`,
        items: phase.articles.slice(0, SHOWN).map(itemOf),
        isCut: phase.articles.length > SHOWN,
      }),
    ),
    listing: countedLink(listing, articles),
  };
}

/** Parts of the page's public addresses. */
const ids = {
  runUp: "chuan-bi",
  sitting: "dai-hoi",
  first: "thang-dau",
  last: "con-lai",
  all: "nhiem-ky",
} as const;

/** `Đại hội Đảng bộ huyện Gia Lâm lần thứ XXII, nhiệm kỳ 2020–2025`, without the count where it is unknown. */
export function congressHeading({ names }: District, { ordinal, years }: CommitteeTerm): string {
  const count = ordinal ? ` ${congressPageWords.count} ${ordinal.value}` : "";
  return `${congressPageWords.congresses} ${names.party_organisation}${count}, ${unitWords.term} ${printTerm(years)}`;
}

/** The link to the list of congresses. */
export function congressesLink({ site }: Pick<Context, "site">): LinkProps {
  return linkTo(site, congressPageWords.congresses, addresses.congresses);
}

function spanOf({ key, from, to }: Phase, { congress }: CommitteeTerm): string | undefined {
  if (key === "all") return congressPageWords.daysUnknown;
  const open =
    (key === "sitting" || key === "first") && !congress?.closed
      ? congressPageWords.closingUnknown
      : undefined;
  const days = [
    from && `${congressPageWords.from} ${printDay(from)}`,
    to && `${congressPageWords.to} ${printDay(to)}`,
  ].filter((part) => part);
  return [days.join(" "), open].filter((part) => part).join("; ") || undefined;
}
