import { printDay } from "../../read/date.ts";
import type { Rule } from "../rule.ts";
import type { CommitteeTerm } from "../schema/registry.ts";
import { changeoverTo, knownDays, sittingTerms } from "../sitting.ts";

/** The committee of `term` may have sat on the day of `date`, by congress days or else by years. */
export const termMatchesDate: Rule = {
  id: "term-matches-date",
  judge({ frontMatter: { district: slug, term: years, date }, locate }, registry) {
    const district = slug === undefined ? undefined : registry.districts.get(slug);
    const sat = district?.terms.filter(({ status }) => status === "completed") ?? [];
    const index = sat.findIndex((term) => term.years === years);
    const term = sat[index];
    if (!district || !term || !date) return [];
    const candidates = sittingTerms(district, date.day);
    if (candidates.includes(term)) return [];
    const next = sat[index + 1];
    const ended = next !== undefined && date.day >= changeoverTo(next).firstNew;
    const turning = ended ? next : term;
    const place = registry.placeOf(district.slug, [
      "terms",
      district.terms.indexOf(turning),
      "congress",
    ]);
    return [
      {
        ...locate(["term"]),
        key: "term",
        message: `Nhiệm kỳ ${years} ${ended ? ending(next) : beginning(term)}; bài đề ngày ${printDay(date.day)}`,
        expected: "nhiệm kỳ của cấp ủy đương nhiệm hôm ấy",
        suggestion: candidates.at(-1)?.years,
        related: place && [place],
      },
    ];
  },
};

function ending(next: CommitteeTerm): string {
  const { closed } = next.congress ?? {};
  if (closed)
    return `đã kết thúc khi đại hội nhiệm kỳ ${next.years} bế mạc ngày ${printDay(closed)}`;
  return `đã kết thúc khi nhiệm kỳ ${next.years} bắt đầu (${knownStart(next)})`;
}

function beginning(term: CommitteeTerm): string {
  const { closed } = term.congress ?? {};
  if (closed) return `chỉ bắt đầu sau khi đại hội bế mạc ngày ${printDay(closed)}`;
  return `chưa bắt đầu (${knownStart(term)})`;
}

function knownStart(term: CommitteeTerm): string {
  const days = knownDays(term.congress).map(printDay);
  return days.length > 0
    ? `đại hội có họp ngày ${days.join(", ")}`
    : `năm ${term.years.slice(0, 4)}`;
}
