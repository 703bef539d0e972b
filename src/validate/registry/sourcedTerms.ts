import type { RegistryRule, WithTerms } from "./rule.ts";

/** A term stands on a source: its own, or that of its ordinal, congress or secretaries. */
export const sourcedTerms: RegistryRule<WithTerms> = {
  id: "sourced-terms",
  judge({ terms }) {
    return terms.flatMap(({ years, sources, ordinal, congress, secretaries }, i) =>
      sources || ordinal || congress || secretaries.length > 0
        ? []
        : [
            {
              at: ["terms", i],
              message: `Nhiệm kỳ ${years} không có nguồn nào`,
              expected: "sources: nơi đã đọc thấy nhiệm kỳ này",
            },
          ],
    );
  },
};
