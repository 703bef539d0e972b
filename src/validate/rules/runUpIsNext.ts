import type { Rule } from "../rule.ts";

/** `run_up_to` is the term that follows `term`. */
export const runUpIsNext: Rule = {
  id: "run-up-is-next",
  judge({ frontMatter: { district: slug, term, run_up_to }, locate }, { districts }) {
    const terms = (slug === undefined ? undefined : districts.get(slug))?.terms ?? [];
    const index = terms.findIndex(({ years }) => years === term);
    if (run_up_to === undefined || index < 0) return [];
    if (!terms.some(({ years }) => years === run_up_to)) return [];
    const next = terms[index + 1]?.years;
    if (run_up_to === next) return [];
    return [
      {
        ...locate(["run_up_to"]),
        key: "run_up_to",
        message: `Nhiệm kỳ ${run_up_to} không phải nhiệm kỳ kế tiếp của ${term}`,
        expected: next
          ? `nhiệm kỳ kế tiếp: ${next}`
          : "bỏ khóa này: sổ bộ không có nhiệm kỳ kế tiếp",
        suggestion: next,
      },
    ];
  },
};
