import { isSlug, slugify } from "../../text/fold.ts";
import type { District } from "../schema/registry.ts";
import type { FactFinding, RegistryRule } from "./rule.ts";

const WORDS = {
  quan: ["Quận", "Quận ủy", "Đảng bộ quận"],
  huyen: ["Huyện", "Huyện ủy", "Đảng bộ huyện"],
  "thi-xa": ["Thị xã", "Thị ủy", "Đảng bộ thị xã"],
} as const;

/** The slug is that of the name and of the file; the full names follow from kind and name. */
export const districtNames: RegistryRule<District> = {
  id: "district-names",
  judge({ slug, names }, path) {
    const file = path.replace(/^districts\/|\.yaml$/g, "");
    const proper = slugify(names.name);
    const findings: FactFinding[] = [];
    if (slug !== file || slug !== proper || !isSlug(slug)) {
      findings.push({
        at: ["slug"],
        key: "slug",
        message: `slug "${slug}", tên tệp "${file}" và tên "${names.name}" không khớp nhau`,
        expected: "cả ba cùng một tên không dấu",
        suggestion: proper,
      });
    }
    const [full, committee, organisation] = WORDS[names.kind];
    const forms = { full, committee, party_organisation: organisation };
    for (const key of ["full", "committee", "party_organisation"] as const) {
      const expected = `${forms[key]} ${names.name}`;
      if (names[key] === expected) continue;
      findings.push({
        at: ["names", key],
        key,
        message: `"${names[key]}" không khớp tên và loại (${names.kind})`,
        expected: "từ chỉ loại rồi đến tên",
        suggestion: expected,
      });
    }
    return findings;
  },
};
