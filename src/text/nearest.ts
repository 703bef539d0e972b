import { distance } from "fastest-levenshtein";
import { slugify } from "./fold.ts";

/**
 * The candidate nearest to what was written, blind to accents, case and separators:
 * `gia lam`, `Gia Lâm` and `gialam` all find `gia-lam`. Undefined where none is near
 * (more than a third of the letters differ); of equally near ones the first.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = key(written);
  if (wanted === "") return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const steps = distance(wanted, key(candidate));
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

function key(text: string): string {
  // Long junk would make the comparison slow, and is near nothing anyway.
  return slugify(text.slice(0, 200)).replaceAll("-", "");
}
