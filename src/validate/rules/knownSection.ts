import { nearest } from "../../text/nearest.ts";
import { sectionNamed } from "../namedPlaces.ts";
import type { Rule } from "../rule.ts";

/** `section` is one of `sections.yaml`. */
export const knownSection: Rule = {
  id: "known-section",
  judge({ frontMatter: { section }, locate }, { sections }) {
    const slugs = sections.map(({ slug }) => slug);
    if (section === undefined || slugs.includes(section)) return [];
    const named = sections.find(({ name }) => nearest(section, [name]) !== undefined);
    return [
      {
        ...locate(["section"]),
        key: "section",
        message: `Không có chuyên mục "${section}" trong sections.yaml`,
        expected: `một trong: ${slugs.join(", ")}`,
        suggestion: sectionNamed(section, sections) ?? nearest(section, slugs) ?? named?.slug,
      },
    ];
  },
};
