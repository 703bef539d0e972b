import { compareVietnamese } from "../text/collate.ts";
import { slugify } from "../text/fold.ts";
import type { District } from "../validate/schema/registry.ts";

type Share = NonNullable<District["successors"]>["units"][number]["share"];

/** A district that gave land to a new unit, and how much of the unit that is. */
export interface Origin {
  district: District;
  share: Share;
}

/** A new ward or commune on the land of old districts. */
export interface Place {
  slug: string;
  /** `Phường Ba Đình`. */
  name: string;
  /** `Ba Đình`. */
  proper: string;
  /** The largest share first, then in the order of the alphabet. */
  origins: readonly Origin[];
}

const SHARES: readonly Share[] = ["whole", "major", "part"];

/** Every new unit that any of `districts` went to, in the order of the Vietnamese alphabet. */
export function placesOf(districts: readonly District[]): Place[] {
  const places = new Map<string, Origin[]>();
  for (const district of districts) {
    for (const { name, share } of district.successors?.units ?? []) {
      const origins = places.get(name) ?? [];
      origins.push({ district, share });
      places.set(name, origins);
    }
  }
  return [...places]
    .map(([name, origins]) => ({
      slug: slugify(name),
      name,
      proper: properName(name),
      origins: origins.sort(byShare),
    }))
    .sort((a, b) => compareVietnamese(a.proper, b.proper) || compareVietnamese(a.name, b.name));
}

/** `Ba Đình` of `Phường Ba Đình`; validation has made sure of the first word. */
export function properName(name: string): string {
  return name.replace(/^\S+ /, "");
}

function byShare(a: Origin, b: Origin): number {
  return (
    SHARES.indexOf(a.share) - SHARES.indexOf(b.share) ||
    compareVietnamese(a.district.names.name, b.district.names.name)
  );
}
