import { isSlug, slugify } from "../../text/fold.ts";
import type { Body } from "../schema/body.ts";
import type { FactFinding, RegistryRule } from "./rule.ts";

/** The slug is that of the name and of the file; a city's full names follow from its name. */
export const bodyNames: RegistryRule<Body> = {
  id: "body-names",
  judge({ slug, names }, path) {
    const file = path.replace(/^bodies\/|\.yaml$/g, "");
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
    if (names.kind === "toan-quoc") return findings;
    const forms = { committee: "Thành ủy", party_organisation: "Đảng bộ thành phố" };
    for (const key of ["committee", "party_organisation"] as const) {
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
