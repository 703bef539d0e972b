import { printDay } from "../read/date.ts";
import type { CommitteeTerm, Congress } from "../validate/schema/registry.ts";
import { certainties } from "./words.ts";

/** A fact of the registry, with where it was read. */
export interface FactProps {
  label: string;
  value: string;
  /** How sure it is, when it is not simply read in its source. */
  certainty?: string;
  note?: string;
  sources: readonly string[];
}

interface Evidence {
  sources?: readonly string[];
  certainty: keyof typeof certainties;
  note?: string;
}

/** A fact and its evidence, as a page shows it. */
export function factProps(label: string, value: string, evidence: Evidence): FactProps {
  return {
    label,
    value,
    certainty: certainties[evidence.certainty],
    note: evidence.note,
    sources: evidence.sources ?? [],
  };
}

/** The known days of a congress in words; never a day that is not known. */
export function congressLabel({ opened, closed, days, first_plenum }: Congress): string {
  return [
    opened && `khai mạc ${printDay(opened)}`,
    days.length > 0 && `họp ${days.map(printDay).join(", ")}`,
    closed && `bế mạc ${printDay(closed)}`,
    first_plenum && `hội nghị lần thứ nhất ${printDay(first_plenum)}`,
  ]
    .filter((part) => part)
    .join("; ");
}

/** The secretaries of a term, each with what it is known from. */
export function secretaryFacts({ secretaries }: CommitteeTerm, label: string): FactProps[] {
  return secretaries.map(({ name, basis, ...evidence }) =>
    factProps(label, `${name} (${basis})`, evidence),
  );
}
