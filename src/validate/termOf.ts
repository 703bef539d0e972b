import type { Registry } from "./rule.ts";
import type { CommitteeTerm, District } from "./schema/registry.ts";
import { changeoverTo, sittingTerms } from "./sitting.ts";

/** What is known of who sat on a day. */
export interface TermOnDay {
  /** One where the registry knows it, two where it leaves it open, none where it is unknown. */
  terms: readonly CommitteeTerm[];
  /** True where it was this one term, and no term that the registry does not have may have sat instead. */
  sure: boolean;
}

/** The committees that `termOf` knows of. */
export type Committees = Pick<Registry, "districts" | "bodies">;

const UNKNOWN: TermOnDay = { terms: [], sure: false };

/**
 * The term of a committee on a day, `2020-07-23`. `committee` is the slug of a district, or of a body above the
 * districts: `ha-noi`, `trung-uong`. Known congress days decide, a plenum held during the congress before its
 * closing day, the years where no day is known (Hướng dẫn 36-HD/VPTW, II.1.3). Unknown are a committee or a time
 * that the registry does not have; from the day of its dissolution a district has no committee.
 */
export function termOf(committees: Committees, committee: string, day: string): TermOnDay {
  const found = committees.districts.get(committee) ?? committees.bodies.get(committee);
  if (!found) return UNKNOWN;
  const { dissolved }: Pick<District, "dissolved"> = "dissolved" in found ? found : {};
  if (dissolved && day >= dissolved.day) return UNKNOWN;
  const end = endOf(found.terms);
  if (day > end.last) return UNKNOWN;
  const terms = sittingTerms(found, day);
  const oldest = found.terms.find(({ status }) => status === "completed");
  const begun = oldest !== undefined && day >= changeoverTo(oldest).firstNew;
  return { terms, sure: terms.length === 1 && begun && day < end.open };
}

/**
 * How far the registry reaches: up to `open` it is sure that no later term sat, after `last` it knows nothing. A
 * term ends in the last of its years, on a day that only the next congress tells; one that is planned may have begun.
 */
function endOf(terms: readonly CommitteeTerm[]): { open: string; last: string } {
  const [newest, planned] = [terms.at(-1), terms.find(({ status }) => status === "planned")];
  const year = newest?.years.slice(5) ?? "";
  const open = planned ? planned.years.slice(0, 4) : year;
  return { open: `${open}-01-01`, last: `${year}-12-31` };
}
