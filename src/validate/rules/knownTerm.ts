import { nearest } from "../../text/nearest.ts";
import type { Rule } from "../rule.ts";
import { sittingTerms } from "../sitting.ts";

/** `term` and `run_up_to` are terms of the district, and the committee of `term` did sit. */
export const knownTerm: Rule = {
  id: "known-term",
  judge({ frontMatter, locate }, { districts }) {
    const { district: slug, date, term: sitting } = frontMatter;
    const district = slug === undefined ? undefined : districts.get(slug);
    if (!district) return [];
    const all = district.terms.map(({ years }) => years);
    const sat = district.terms
      .filter(({ status }) => status === "completed")
      .map(({ years }) => years);
    const next = sitting === undefined ? undefined : all[all.indexOf(sitting) + 1];
    const right = { term: date && sittingTerms(district, date.day).at(-1)?.years, run_up_to: next };
    return (["term", "run_up_to"] as const).flatMap((key) => {
      const written = frontMatter[key];
      const fitting = key === "term" ? sat : all;
      if (written === undefined || fitting.includes(written)) return [];
      const reason = all.includes(written)
        ? "chưa từng bắt đầu: đại hội đã bị dừng hoặc chưa họp"
        : `không có trong districts/${slug}.yaml`;
      return [
        {
          ...locate([key]),
          key,
          message: `Nhiệm kỳ ${written} ${reason}`,
          expected: `một trong: ${fitting.join(", ")}; nhiệm kỳ cũ hơn thì thêm vào sổ bộ kèm nguồn`,
          suggestion: right[key] ?? nearest(written, fitting),
        },
      ];
    });
  },
};
