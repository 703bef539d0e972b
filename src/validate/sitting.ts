import { addDays } from "../read/date.ts";
import type { WithTerms } from "./registry/rule.ts";
import type { CommitteeTerm, Congress } from "./schema/registry.ts";

/** When one committee gave way to the next: `lastOld` surely belongs to the old, `firstNew` to the new. */
export interface Changeover {
  lastOld: string;
  firstNew: string;
}

/**
 * The change to the committee of `term`. A term starts the day after its congress closes, or when
 * its first plenum opens, if that was held during the congress (Hướng dẫn 36-HD/VPTW, II.1.3).
 * Where the closing day is unknown, the days between the first known one and a week after the last
 * are open; where no day is known, the whole first year of the term is.
 */
export function changeoverTo(term: Pick<CommitteeTerm, "years" | "congress">): Changeover {
  const known = changeovers.get(term) ?? reckon(term);
  changeovers.set(term, known);
  return known;
}

/** Every article of a district asks for the same few. */
const changeovers = new WeakMap<object, Changeover>();

function reckon(term: Pick<CommitteeTerm, "years" | "congress">): Changeover {
  const known = knownDays(term.congress);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last)
    return { lastOld: `${startYear(term) - 1}-12-31`, firstNew: `${startYear(term) + 1}-01-01` };
  const { closed, first_plenum: plenum } = term.congress ?? {};
  if (closed) {
    const firstNew = plenum && plenum <= closed ? plenum : addDays(closed, 1);
    return { lastOld: addDays(firstNew, -1), firstNew };
  }
  return { lastOld: addDays(first, -1), firstNew: plenum ?? addDays(last, 8) };
}

/**
 * The terms of a district, or of a body above it, whose committee may have sat on `day`: one where the registry knows the
 * change, two where it leaves it open, none before the oldest registered term.
 * Planned and suspended terms never sat.
 */
export function sittingTerms({ terms }: WithTerms, day: string): CommitteeTerm[] {
  const sat = terms.filter((term) => term.status === "completed");
  return sat.filter((term, i) => {
    const next = sat[i + 1];
    return day > changeoverTo(term).lastOld && (!next || day < changeoverTo(next).firstNew);
  });
}

/** Every known day of a congress, in order. */
export function knownDays(congress: Congress | undefined): string[] {
  if (!congress) return [];
  const { opened, closed, first_plenum, days } = congress;
  const known = [...days, opened, closed, first_plenum].filter((day) => day !== undefined);
  return [...new Set(known)].sort();
}

/** 2020 of `2020-2025`. */
export function startYear(term: Pick<CommitteeTerm, "years">): number {
  return Number(term.years.slice(0, 4));
}
