import { slugify } from "../../../text/fold.ts";
import type { District } from "../../../validate/schema/registry.ts";
import { evenSpelling } from "../spelling.ts";

export type Kind = District["names"]["kind"];

/** The names of the registry's districts, ready to be looked for. */
export interface NameTable {
  /** Finds every name in a text of even spelling. */
  pattern: RegExp;
  /** The districts that a found name may mean: one, or those that share the tail of their names. */
  districtsOf(name: string): readonly District[];
  districts: readonly District[];
}

/** `Từ Liêm` of `Bắc Từ Liêm` and `Nam Từ Liêm`: one district until it was divided. */
const DIRECTION = /^(?:bắc|nam|đông|tây) /;

/** The names of `districts`, and the tails that several of them share. */
export function nameTable(districts: readonly District[]): NameTable {
  const byName = new Map<string, District[]>();
  const spellings = new Set<string>();
  const add = (name: string, district: District) => {
    spellings.add(name);
    byName.set(key(name), [...(byName.get(key(name)) ?? []), district]);
  };
  for (const district of districts) add(nameOf(district), district);
  for (const [tail, several] of tails(districts)) {
    if (several.length > 1) for (const district of several) add(tail, district);
  }
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
  return {
    // Without names nothing is found: an empty alternative would be found everywhere.
    pattern: new RegExp(
      longestFirst.length > 0
        ? `(?:${longestFirst.map(loosely).join("|")})(?![\\p{L}\\p{M}\\p{N}])`
        : "(?!)",
      "gu",
    ),
    districtsOf: (name) => byName.get(key(name)) ?? [],
    districts,
  };
}

function nameOf({ names }: District): string {
  return evenSpelling(names.name);
}

function tails(districts: readonly District[]): Map<string, District[]> {
  const shared = new Map<string, District[]>();
  for (const district of districts) {
    const name = nameOf(district);
    const tail = name.replace(DIRECTION, "");
    if (tail !== name) shared.set(tail, [...(shared.get(tail) ?? []), district]);
  }
  return shared;
}

/** Spaces may be doubled, and pages of broken bytes print every "à" with a space after it. */
function loosely(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll(" ", " {1,3}")
    .replaceAll("à", "à ?");
}

function key(name: string): string {
  return slugify(name).replaceAll("-", "");
}
