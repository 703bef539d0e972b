import { toRoman } from "../../../text/roman.ts";
import type { District } from "../../../validate/schema/registry.ts";
import type { Field } from "../../model.ts";
import { found, unknown } from "../field.ts";
import type { CommitteeMention } from "./committeesIn.ts";
import { countOfTerm } from "./registered.ts";
import type { Sitting } from "./sittingTerm.ts";

/**
 * The count (khóa) of the committee that sat, in Roman numerals: the registry's, or where it has none the only one
 * that the page gives. A count that only follows from other terms of the registry is offered, not told.
 */
export function ordinalField(
  district: District,
  { term, sure, evidence, others, confirmed }: Sitting,
  mentions: readonly CommitteeMention[],
): Field<string> {
  const roman = (terms: readonly { years: string }[]) =>
    district.terms.flatMap((one) => {
      const count = terms.includes(one) ? countOfTerm(district, one) : undefined;
      return count === undefined ? [] : [toRoman(count)];
    });
  if (!term) return unknown("ordinal", { alternatives: roman(others), evidence });
  const registered = term.ordinal?.value;
  const counted = mentions.filter(({ count, stated }) => count !== undefined && stated);
  if (registered !== undefined) {
    const own = counted.find(({ count }) => count !== undefined && toRoman(count) === registered);
    const words = own ?? (confirmed || !sure ? evidence : undefined);
    const told = sure ? [] : counted.map(({ count = 0 }) => toRoman(count));
    const alternatives = [...new Set([...told, ...roman(others)])];
    return found("ordinal", registered, sure, words, { alternatives });
  }
  const [follows] = roman([term]);
  const counts = [...new Set(counted.map(({ count = 0 }) => toRoman(count)))];
  const [first] = counted;
  const [only, another] = counts;
  if (first && only !== undefined && another === undefined) {
    const agrees = follows === undefined || follows === only;
    const front = first.place === "title" || first.place === "lead";
    const backed = follows === only || front;
    const alternatives = agrees || follows === undefined ? [] : [follows];
    return found("ordinal", only, sure && agrees && backed, first, { alternatives });
  }
  const alternatives = [...new Set([...(follows === undefined ? [] : [follows]), ...counts])];
  const note = "sổ bộ chưa có số khóa của nhiệm kỳ này";
  return unknown("ordinal", { alternatives, note, evidence: first });
}
