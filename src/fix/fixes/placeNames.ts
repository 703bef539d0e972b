import { districtNamed, sectionNamed } from "../../validate/namedPlaces.ts";
import type { Fix, FixContext } from "../model.ts";
import { writeValue } from "../scalar.ts";

/** A district or section by its name, or by its slug written in another way, becomes its slug. */
function named(
  key: "district" | "section",
  what: string,
  slugOf: (written: string, registry: FixContext["registry"]) => string | undefined,
): Fix {
  return {
    id: `${key}-name`,
    touches: [key],
    mend(file, { registry }) {
      const written = file.data[key];
      const slug = typeof written === "string" ? slugOf(written, registry) : undefined;
      if (typeof written !== "string" || slug === undefined || slug === written) return [];
      const edits = writeValue(file, [key], slug);
      return edits.length === 0 ? [] : [{ what, before: written, after: slug, edits }];
    },
  };
}

export const districtName = named("district", "tên quận, huyện", districtNamed);

export const sectionName = named("section", "tên chuyên mục", (written, { sections }) =>
  sectionNamed(written, sections),
);
