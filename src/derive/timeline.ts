import { printDay } from "../read/date.ts";
import { knownDays } from "../validate/sitting.ts";
import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { type CountedLink, countedLink } from "./directories.ts";
import { printTerm } from "./format.ts";
import { linkTo } from "./frame.ts";
import { termColour } from "./termColours.ts";
import { listingWords, termStates } from "./words.ts";

/** A term on the timeline. */
export interface StopProps extends CountedLink {
  colour: number;
  /** Why it did not sit, when no committee of it did. */
  state?: string;
}

/** A term on the timeline, with what is known of its committees. */
export interface DetailedStop extends StopProps {
  details: string[];
}

/** Every term of any district, oldest first. */
export function timeline({ archive, groups, site, termYears }: Context): StopProps[] {
  return termYears.toReversed().map((years) => {
    const terms = committeesOf(archive, years);
    const status = terms[0]?.status ?? "completed";
    return {
      ...countedLink(
        linkTo(site, printTerm(years), addresses.term(years)),
        groups.byTerm.get(years),
      ),
      colour: termColour(years),
      state: terms.every((term) => term.status === status) ? termStates[status] : undefined,
    };
  });
}

/** The same with how many committees each had, when their congresses met, and what is known of them. */
export function detailedTimeline(context: Context): DetailedStop[] {
  const years = context.termYears.toReversed();
  return timeline(context).map((stop, i) => ({
    ...stop,
    details: detailsOf(context, years[i] ?? ""),
  }));
}

function detailsOf({ archive }: Context, years: string): string[] {
  const terms = committeesOf(archive, years);
  const days = terms.flatMap(({ congress }) => knownDays(congress)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const known = (label: string, count: number) =>
    count > 0 ? [`${label} ${count}/${terms.length}`] : [];
  return [
    `${terms.length} ${listingWords.committees}`,
    ...(first && last
      ? [`${listingWords.congressesHeld} ${printDay(first)}–${printDay(last)}`]
      : []),
    ...known(
      listingWords.congressDaysKnown,
      terms.filter(({ congress }) => knownDays(congress).length > 0).length,
    ),
    ...known(listingWords.ordinalsKnown, terms.filter(({ ordinal }) => ordinal).length),
    ...known(
      listingWords.secretariesKnown,
      terms.filter(({ secretaries }) => secretaries.length > 0).length,
    ),
  ];
}

function committeesOf({ districts }: Context["archive"], years: string) {
  return districts.flatMap(({ terms }) => terms.filter((term) => term.years === years));
}
