import { addDays } from "../../../../read/date.ts";
import type { Evidence } from "../../../model.ts";
import { clauseOf, opens } from "./clause.ts";

const RELATIVE =
  /(?<![\p{L}\p{M}\p{N}])(?:hôm (?<day>nay|qua)|(?:sáng|trưa|chiều|tối|đêm)(?: sớm)?(?: hôm)? (?<part>nay|qua))(?![\p{L}\p{M}])/iu;

/** A day that is only named by its distance from the day of publication. */
export interface RelativeDay extends Evidence {
  day: string;
}

/**
 * The day that `Sáng nay`, `Hôm nay` or `Chiều qua` at the head of the first paragraph means on a page published on
 * `publication`; undefined where it begins otherwise. Without a printed day of publication such words say nothing.
 */
export function relativeDay(
  lead: readonly Evidence[],
  publication: string,
): RelativeDay | undefined {
  const [first] = lead;
  const text = first?.literal.slice(0, 300) ?? "";
  const found = RELATIVE.exec(text);
  if (!first || !found) return undefined;
  const { index, 0: literal, groups = {} } = found;
  if (!opens(clauseOf(text, { index, literal, notes: [] }))) return undefined;
  const back = (groups.day ?? groups.part)?.toLowerCase() === "qua" ? -1 : 0;
  return { line: first.line, literal, day: addDays(publication, back) };
}
