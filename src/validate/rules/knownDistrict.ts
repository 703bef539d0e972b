import { nearest } from "../../text/nearest.ts";
import { districtNamed } from "../namedPlaces.ts";
import type { Rule } from "../rule.ts";

/** `district` is the name of a file in `districts/`. */
export const knownDistrict: Rule = {
  id: "known-district",
  judge({ frontMatter: { district }, locate }, registry) {
    const { districtSlugs } = registry;
    if (district === undefined || districtSlugs.includes(district)) return [];
    return [
      {
        ...locate(["district"]),
        key: "district",
        message: `Không có quận, huyện "${district}" trong districts/`,
        expected: "tên tệp của một quận, huyện, như gia-lam",
        suggestion: districtNamed(district, registry) ?? nearest(district, districtSlugs),
      },
    ];
  },
};
