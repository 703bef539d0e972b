import { nearest } from "../../text/nearest.ts";
import type { Rule } from "../rule.ts";
import { sittingTerms } from "../sitting.ts";

/** `term` and `run_up_to` are terms of the district, and the committee of `term` did sit. */
export const knownTerm: Rule = {
  id: "known-term",
  judge({ frontMatter, locate }, { districts }) {
    const { district: slug, date } = frontMatter;
    const district = slug === undefined ? undefined : districts.get(slug);
    if (!district) return [];
    const years = district.terms.map((term) => term.years);
    const sitting = date && sittingTerms(district, date.day).at(-1)?.years;
    return (["term", "run_up_to"] as const).flatMap((key) => {
      const written = frontMatter[key];
      const term = district.terms.find((known) => known.years === written);
      if (written === undefined || (term && (key === "run_up_to" || term.status === "completed"))) {
        return [];
      }
      const reason = term
        ? "chưa từng bắt đầu: đại hội đã bị dừng hoặc chưa họp"
        : `không có trong districts/${slug}.yaml`;
      const suggestion =
        key === "term" ? (sitting ?? nearest(written, years)) : nearest(written, years);
      return [
        {
          ...locate([key]),
          key,
          message: `Nhiệm kỳ ${written} ${reason}`,
          expected: `một trong: ${years.join(", ")}; nhiệm kỳ cũ hơn thì thêm vào sổ bộ kèm nguồn`,
          suggestion: suggestion === written ? undefined : suggestion,
        },
      ];
    });
  },
};
