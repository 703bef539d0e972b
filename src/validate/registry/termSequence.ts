import type { RegistryRule, WithTerms } from "./rule.ts";

/** Terms last five years, follow one another without a gap, oldest first; those to come stand last. */
export const termSequence: RegistryRule<WithTerms> = {
  id: "term-sequence",
  judge({ terms }) {
    return terms.flatMap(({ years, status }, i) => {
      const at = ["terms", i, "years"];
      const [start = 0, end = 0] = years.split("-").map(Number);
      if (end !== start + 5) {
        const suggestion = `${start}-${start + 5}`;
        return [
          {
            at,
            key: "years",
            message: `Nhiệm kỳ ${years} không dài năm năm`,
            expected: "hai năm cách nhau năm năm",
            suggestion,
          },
        ];
      }
      const before = terms[i - 1];
      if (before && Number(before.years.slice(5)) !== start) {
        return [
          {
            at,
            message: `Nhiệm kỳ ${years} không nối tiếp ${before.years}`,
            expected: "nhiệm kỳ cũ trước, mới sau, không bỏ cách",
          },
        ];
      }
      if (before && before.status !== "completed" && status === "completed") {
        return [
          {
            at,
            message: `Nhiệm kỳ ${years} đã diễn ra mà đứng sau một nhiệm kỳ chưa diễn ra`,
            expected: "status: completed đứng trước planned và suspended",
          },
        ];
      }
      return [];
    });
  },
};
