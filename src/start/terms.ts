import type { Registry } from "../validate/rule.ts";
import { sittingTerms } from "../validate/sitting.ts";

/** The terms whose committee may have sat on `day`, as in `2020-2025`; none where the registry has none. */
export function mayHaveSat(district: string, day: string, { districts }: Registry): string[] {
  const known = districts.get(district);
  return known ? sittingTerms(known, day).map(({ years }) => years) : [];
}
