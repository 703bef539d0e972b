import { slugify } from "../text/fold.ts";
import type { Registry } from "./rule.ts";

/**
 * The slug of the one district that is called so in the registry (`Gia Lâm`, `Huyện ủy Gia Lâm`),
 * blind to accents, case and separators. Undefined for every other text, however near.
 */
export function districtNamed(
  written: string,
  { districtSlugs, districts }: Pick<Registry, "districtSlugs" | "districts">,
): string | undefined {
  return onlyNamed(written, districtSlugs, (slug) => {
    const names = districts.get(slug)?.names;
    const known = names && [names.name, names.full, names.committee, names.party_organisation];
    return [slug, ...(known ?? [])];
  });
}

/** The slug of the one section that is called or printed so, in the same way. */
export function sectionNamed(written: string, sections: Registry["sections"]): string | undefined {
  const names = new Map(sections.map(({ slug, name, labels = [] }) => [slug, [name, ...labels]]));
  return onlyNamed(written, [...names.keys()], (slug) => [slug, ...(names.get(slug) ?? [])]);
}

function onlyNamed(
  written: string,
  slugs: readonly string[],
  namesOf: (slug: string) => readonly string[],
): string | undefined {
  // Nearly always; comparing names takes its time.
  if (slugs.includes(written)) return written;
  const wanted = key(written);
  if (wanted === "") return undefined;
  const found = slugs.filter((slug) => namesOf(slug).some((name) => key(name) === wanted));
  return found.length === 1 ? found[0] : undefined;
}

function key(name: string): string {
  return slugify(name).replaceAll("-", "");
}
