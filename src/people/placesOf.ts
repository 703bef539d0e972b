import type { Registry } from "../validate/rule.ts";
import type { Place } from "./model.ts";

/** The districts of the registry as offices name them. */
export function placesOf(districts: Registry["districts"]): Place[] {
  return [...districts.values()].map(({ slug, names }) => ({
    slug,
    name: names.name,
    kind: names.kind,
  }));
}
