import { toRoman } from "../../../text/roman.ts";
import type { District } from "../../../validate/schema/registry.ts";
import { startYear } from "../../../validate/sitting.ts";
import type { Field } from "../../model.ts";
import { found, unknown } from "../field.ts";
import type { CommitteeMention } from "./committeesIn.ts";
import type { Sitting } from "./sittingTerm.ts";

const NOTE = "cũ hơn sổ bộ; thêm nhiệm kỳ này vào sổ bộ rồi mới đăng được";

/**
 * Term and count that the page itself gives the sitting committee, where they are older than the
 * registry of `district` and the day lies within them: never sure, for nothing can confirm them.
 * Undefined where the registry has a surer answer or the page tells of several.
 */
export function olderTerm(
  district: District,
  { term, sure }: Sitting,
  day: string | undefined,
  mentions: readonly CommitteeMention[],
): { term: Field<string>; ordinal: Field<string> } | undefined {
  const [oldest] = district.terms;
  if (!oldest || day === undefined || (term && (sure || term !== oldest))) return undefined;
  const older = mentions.filter(({ years, stated }) => {
    if (years === undefined || !stated) return false;
    const [from = 0, to = 0] = years.split("-").map(Number);
    const year = Number(day.slice(0, 4));
    return from < startYear(oldest) && from <= year && year <= to;
  });
  const [first] = older;
  if (!first?.years || new Set(older.map(({ years }) => years)).size > 1) return undefined;
  const alternatives = term ? [term.years] : [];
  return {
    term: found("term", first.years, false, first, { alternatives, note: NOTE }),
    ordinal: countBeside(first, mentions),
  };
}

/** The count printed in the same line, if there is only one. */
function countBeside(
  { line }: CommitteeMention,
  mentions: readonly CommitteeMention[],
): Field<string> {
  const beside = mentions.filter((one) => one.line === line && one.count !== undefined);
  const counts = new Set(beside.map(({ count }) => count));
  const [first] = beside;
  if (first?.count === undefined || counts.size > 1) return unknown("ordinal");
  return found("ordinal", toRoman(first.count), false, first);
}
