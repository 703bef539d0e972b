import { fromRoman, toRoman } from "../../text/roman.ts";
import type { FactFinding, RegistryRule, WithTerms } from "./rule.ts";

/** Ordinals are Roman, and rise by one from term to term, also over terms whose ordinal is unknown. */
export const risingOrdinals: RegistryRule<WithTerms> = {
  id: "rising-ordinals",
  judge({ terms }) {
    const findings: FactFinding[] = [];
    let known: { index: number; count: number } | undefined;
    for (const [index, { ordinal }] of terms.entries()) {
      if (!ordinal) continue;
      const at = ["terms", index, "ordinal", "value"];
      const count = fromRoman(ordinal.value);
      const due: number | undefined = known && known.count + index - known.index;
      if (count === undefined) {
        findings.push({
          at,
          key: "value",
          message: `Khóa "${ordinal.value}" không phải số La Mã`,
          expected: "số La Mã viết hoa, như XXII",
          suggestion: due === undefined ? undefined : toRoman(due),
        });
        continue;
      }
      if (due !== undefined && count !== due) {
        findings.push({
          at,
          key: "value",
          message: `Khóa ${ordinal.value} không nối tiếp các nhiệm kỳ trước`,
          expected: "mỗi nhiệm kỳ tăng một khóa",
          suggestion: toRoman(due),
        });
      }
      known = { index, count };
    }
    return findings;
  },
};
