import type { Registry } from "./rule.ts";

/** The bodies above the districts; an office may be theirs whether or not the registry has their files. */
export const ABOVE = ["ha-noi", "trung-uong"] as const;

/** The slugs that an office may belong to: the districts, and the bodies above them. */
export function officeBodies({
  districtSlugs,
  bodies,
}: Pick<Registry, "districtSlugs" | "bodies">): string[] {
  return [...new Set([...districtSlugs, ...ABOVE, ...bodies.keys()])];
}
