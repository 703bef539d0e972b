import { fromRoman } from "../../../text/roman.ts";
import type { CommitteeTerm, District } from "../../../validate/schema/registry.ts";
import { evenSpelling, lastSentence } from "../spelling.ts";
import { type BodyWords, bodiesIn } from "./bodies.ts";
import { type Ordinal, ordinalsIn } from "./ordinalsIn.ts";
import { mayBeOf } from "./registered.ts";

/** A meeting of a district's committee by its count. */
export interface Meeting {
  ordinal: number;
  /** Years of the term whose committee met. */
  term: string;
  /** As printed: `lần thứ mười bốn`. */
  literal: string;
  /** True where the words name the district's committee; else nothing around them names another body. */
  stated: boolean;
}

/** Most texts count nothing, and to see that is cheap. */
const COUNTS = /(?:lần|l\S{2,4}n|nghị|nghi\u0323)\s+(?:thứ|thu\u031b\u0301|\d)/iu;

/** Organs of a district's Party that count meetings of their own, with their owner. */
const OTHER_ORGAN =
  "(?:ban (?:thường vụ|tổ chức|tuyên giáo|dân vận|nội chính|chỉ đạo)|btv|thường trực|ủy ban kiểm tra|ubkt|giao ban|tiểu ban)" +
  "(?: (?:quận|huyện|thị) ủy| đảng bộ)?";
const COMMITTEE = "ban chấp hành|bch|(?:quận|huyện|thị) ủy|đảng bộ (?:quận|huyện|thị xã)";
const ORGANS = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?<other>${OTHER_ORGAN})|${COMMITTEE})(?![\\p{L}\\p{M}])`,
  "gu",
);

/** What may stand between a count and the organ whose it is: `lần thứ 22 (mở rộng) của Ban Chấp hành`. */
const BESIDE = /^,? ?(?:\(?mở rộng\)?,? )?(?:của )?/u;
const OWNER = /^(?:ban chấp hành|bch) đảng bộ (?:quận|huyện|thị xã) ?/u;
/** How far a body named after a count stands from it at most: `lần thứ tám Ban Chấp hành Trung ương`. */
const NEAR = 14;
/** A resolution is that of any committee, unless its own is named after it. */
const RESOLUTION = /(?:nghị quyết|kết luận)(?: của)? hội nghị $/u;
const NAME = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}/u;

/**
 * The meetings of the committee of `district` that `texts` count, each once; `years` are those of the term that sat
 * when they were written. Left out are congresses, sessions, meetings of other bodies and of other organs of the
 * district's Party, those of other districts, and what may be a meeting of a higher committee.
 */
export function meetingsIn(texts: readonly string[], district: District, years: string): Meeting[] {
  const found = new Map<string, Meeting>();
  for (const text of texts.filter((one) => COUNTS.test(one))) {
    const ordinals = ordinalsIn({ text, line: 1 });
    for (const one of ordinals) {
      const stated = one.what === "meeting" ? isStated(text, one, district) : undefined;
      const term = stated === undefined ? undefined : termMeant(ordinals, one, district, years);
      if (stated === undefined || term === undefined) continue;
      const key = `${term} ${one.ordinal}`;
      if (found.get(key)?.stated || (found.has(key) && !stated)) continue;
      found.set(key, { ordinal: one.ordinal, term, literal: one.literal, stated });
    }
  }
  return [...found.values()];
}

/** Whether the words name the district's committee as the one that met; undefined where another may have. */
function isStated(text: string, one: Ordinal, district: District): boolean | undefined {
  if (/^(?:kỳ|phiên)/iu.test(one.literal)) return undefined;
  const printed = text.normalize("NFC");
  const even = evenSpelling(printed);
  const end = one.index + one.literal.length;
  const rest = even.slice(end).replace(BESIDE, "");
  const before = lastSentence(even.slice(0, one.index));
  const organ = lastOrgan(before);
  const next = lastOrgan(/^[\p{L}\p{M} ]{0,20}/u.exec(rest)?.[0] ?? "");
  if (organ === "other" || next === "other" || (!organ && !next)) return undefined;
  const said = bodiesIn(rest.slice(0, 60).replace(/[,.;(].*$/s, "")).find(isTold);
  if (said && said.body !== "district" && said.index <= NEAR) return undefined;
  const owner = OWNER.exec(rest);
  if (owner) {
    const name = NAME.exec(printed.slice(even.length - rest.length + owner[0].length))?.[0];
    return mayBeOf(district, name) || undefined;
  }
  if (RESOLUTION.test(before)) return undefined;
  if (one.body === "district") return mayBeOf(district, one.name) || undefined;
  if (one.body !== "unstated") return undefined;
  const isAlone = bodiesIn(even)
    .filter(isTold)
    .every(({ body }) => body === "district");
  return isAlone ? false : undefined;
}

function isTold({ body }: BodyWords): boolean {
  return body !== "unstated";
}

function lastOrgan(even: string): "committee" | "other" | undefined {
  const last = [...even.matchAll(ORGANS)].at(-1);
  if (!last) return undefined;
  return last.groups?.other === undefined ? "committee" : "other";
}

/** The term of the `khóa` printed next to a meeting, else that of `years`; undefined where that `khóa` is unknown. */
function termMeant(
  ordinals: readonly Ordinal[],
  { index }: Ordinal,
  { terms }: District,
  years: string,
): string | undefined {
  const [nearest] = ordinals
    .filter(
      ({ what, body }) => what === "committee" && (body === "district" || body === "unstated"),
    )
    .sort((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index));
  const sitting = terms.find((term) => term.years === years);
  if (!nearest || countOf(sitting) === undefined) return years;
  return terms.find((term) => countOf(term) === nearest.ordinal)?.years;
}

function countOf(term: CommitteeTerm | undefined): number | undefined {
  return term?.ordinal && fromRoman(term.ordinal.value);
}
