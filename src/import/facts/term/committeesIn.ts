import type { CommitteeTerm, District } from "../../../validate/schema/registry.ts";
import type { Evidence } from "../../model.ts";
import type { Passage, Place } from "../passage.ts";
import { evenSpelling } from "../spelling.ts";
import { type Ordinal, ordinalsIn } from "./ordinalsIn.ts";
import { countOfTerm, mayBeOf } from "./registered.ts";
import { type TermYears, termYearsIn } from "./termYearsIn.ts";

/** The district's committee told by its count or its years. */
export interface CommitteeMention extends Evidence {
  place: Place;
  count?: number;
  years?: string;
  /** The page says that it is the district's; else only the count agrees. */
  stated: boolean;
}

/** Years stand right beside their committee, its count between them at most; else they tell of its work. */
const BESIDE = /^[ ,(]*(?:khóa [ivxlc\d]+[ ,)(]*)?$/u;

/** A committee that is no longer, or not yet: `nguyên Bí thư`, `bầu Ban Chấp hành`. */
const FORMER = /(?<![\p{L}\p{M}])nguyên (?:là|phó|bí thư|ủy viên|chủ tịch|trưởng)[^,.;]*$/u;
const NEW =
  /(?<![\p{L}\p{M}])(?:bầu|nhân sự|giới thiệu|dự kiến|ứng cử|quy hoạch|tham gia)(?: [^.;]{0,60})?$/u;
const APPEARS = /^[^.;]{0,30}(?:ra mắt|được bầu|vừa được bầu)/u;

/**
 * Where title, lead, captions and body tell the sitting committee of `district` by its count or years. Other
 * bodies' counts, those of congresses and meetings, former committees and those about to be elected are left out.
 */
export function committeesIn(passages: readonly Passage[], district: District): CommitteeMention[] {
  return passages.flatMap((passage) => {
    if (!["title", "lead", "caption", "body"].includes(passage.place)) return [];
    const even = evenSpelling(passage.text);
    const isOwn = ({ what, body, name, index, literal }: Ordinal | TermYears) =>
      what === "committee" &&
      (body === "district" || body === "unstated") &&
      mayBeOf(district, name) &&
      !isOther(even, index, index + literal.length);
    const ordinals = ordinalsIn(passage)
      .filter(isOwn)
      .map(({ ordinal, body, literal }) => ({ count: ordinal, body, literal }));
    const years = termYearsIn(passage)
      .filter(
        (term) =>
          isOwn(term) &&
          term.body === "district" &&
          BESIDE.test(even.slice(term.index - term.gap, term.index)),
      )
      .map((term) => ({ years: term.years, body: term.body, literal: term.literal }));
    return [...ordinals, ...years].map(({ body, ...mention }) => ({
      ...mention,
      place: passage.place,
      line: passage.line,
      stated: body === "district",
    }));
  });
}

/** True where a mention tells `term`: by the registry's count, by one that follows from it, or by years. */
export function tells(district: District, term: CommitteeTerm, mention: CommitteeMention): boolean {
  if (mention.years !== undefined) return mention.years === term.years;
  return mention.count !== undefined && mention.count === countOfTerm(district, term);
}

function isOther(even: string, start: number, end: number): boolean {
  const before = even.slice(Math.max(0, start - 120), start).replace(/^.*[.;]\s/s, "");
  return FORMER.test(before) || NEW.test(before) || APPEARS.test(even.slice(end, end + 50));
}
