import { printDay } from "../read/date.ts";
import type { CommitteeTerm, Congress } from "../validate/schema/registry.ts";
import { printTerm } from "./format.ts";
import type { LinkProps } from "./frame.ts";
import { certainties, congressWords, termStates, words } from "./words.ts";

/** A value of a fact: words, or words before links. */
export type FactValue = string | { label: string; links: LinkProps[] };

/** A fact of the registry, with where it was read. */
export interface FactProps {
  label: string;
  /** Several where one label has several: the names of a district. */
  values: readonly FactValue[];
  /** How sure it is, when it is not simply read in its source. */
  certainty?: string;
  note?: string;
  sources: readonly string[];
}

/** What stands behind a fact. */
export interface Evidence {
  sources?: readonly string[];
  certainty: keyof typeof certainties;
  note?: string;
}

/** A fact and its evidence, as a page shows it. */
export function factProps(
  label: string,
  value: string | readonly FactValue[],
  evidence: Evidence,
): FactProps {
  return {
    label,
    values: typeof value === "string" ? [value] : value,
    certainty: certainties[evidence.certainty],
    note: evidence.note,
    sources: evidence.sources ?? [],
  };
}

/** All that is known of a term, its state first; where it sat, its years stand for its state. */
export function termFacts(term: CommitteeTerm): FactProps[] {
  const { ordinal, congress, secretaries, status, years } = term;
  return [
    factProps(words.status, termStates[status] ?? printTerm(years), term),
    ...(ordinal ? [factProps(words.ordinal, ordinal.value, ordinal)] : []),
    ...(congress ? [factProps(words.congress, congressLabel(congress), congress)] : []),
    ...secretaries.map(({ name, basis, ...evidence }) =>
      factProps(words.secretary, `${name} (${basis})`, evidence),
    ),
  ];
}

/** The known days of a congress in words; never a day that is not known. */
export function congressLabel({ opened, closed, days, first_plenum }: Congress): string {
  return [
    opened && `${congressWords.opened} ${printDay(opened)}`,
    days.length > 0 && `${congressWords.met} ${days.map(printDay).join(", ")}`,
    closed && `${congressWords.closed} ${printDay(closed)}`,
    first_plenum && `${congressWords.firstPlenum} ${printDay(first_plenum)}`,
  ]
    .filter((part) => part)
    .join("; ");
}
