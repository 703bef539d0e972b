import type { District } from "../schema/registry.ts";
import { fullNameFindings, slugFindings } from "./namesAgree.ts";
import type { RegistryRule } from "./rule.ts";

const WORDS = {
  quan: { full: "Quận", committee: "Quận ủy", party_organisation: "Đảng bộ quận" },
  huyen: { full: "Huyện", committee: "Huyện ủy", party_organisation: "Đảng bộ huyện" },
  "thi-xa": { full: "Thị xã", committee: "Thị ủy", party_organisation: "Đảng bộ thị xã" },
} as const;

/** The slug is that of the name and of the file; the full names follow from kind and name. */
export const districtNames: RegistryRule<District> = {
  id: "district-names",
  judge(district, path) {
    const { names } = district;
    return [...slugFindings(district, path), ...fullNameFindings(names, WORDS[names.kind])];
  },
};
