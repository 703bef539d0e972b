import { addDays } from "../../../read/date.ts";
import { fromRoman } from "../../../text/roman.ts";
import type { CommitteeTerm, District } from "../../../validate/schema/registry.ts";
import { knownDays, startYear } from "../../../validate/sitting.ts";
import { evenSpelling } from "../spelling.ts";

/**
 * The count of the committee of `term`: as the registry has it, or as it follows from another term of the
 * district, since counts rise by one. Undefined where no term of the district has one.
 */
export function countOfTerm(district: District, term: CommitteeTerm): number | undefined {
  const index = district.terms.indexOf(term);
  for (const [i, { ordinal }] of district.terms.entries()) {
    const known = ordinal && fromRoman(ordinal.value);
    if (known === undefined) continue;
    const count = known + index - i;
    return count > 0 ? count : undefined;
  }
  return undefined;
}

/** The term that follows `term`, planned and suspended ones too. */
export function termAfter(district: District, term: CommitteeTerm): CommitteeTerm | undefined {
  return district.terms[district.terms.indexOf(term) + 1];
}

/** True where `name`, printed with a district's committee or congress, is no other district's. */
export function mayBeOf(district: District, name: string | undefined): boolean {
  if (name === undefined) return true;
  const even = evenSpelling(name).replace(/ +/g, " ");
  return even.startsWith(evenSpelling(district.names.name)) || NO_NAME.test(even);
}

/** What may follow with a capital, and is no name: `Đảng bộ huyện Khóa XXII`. */
const NO_NAME = /^(?:khóa|lần|nhiệm|đã|tại|về|và|họp|tổ|diễn|thành|trong)(?![\p{L}\p{M}])/u;

/** The first day on which the coming congress of `term` may be prepared, `months` before it. */
export function monthsBefore(term: CommitteeTerm, months: number): string {
  // Congresses of districts meet in the middle of the year, from May to August.
  const [met = `${startYear(term)}-07-01`] = knownDays(term.congress);
  return addDays(met, -Math.round(months * 30.5));
}
