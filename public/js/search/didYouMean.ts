import type { Spelling } from "../../../src/text/syllable.ts";
import { asWritten } from "./asWritten.ts";
import { find } from "./find.ts";
import type { Library } from "./library.ts";
import { parseQuery } from "./query.ts";
import { suggestionsFor } from "./suggest.ts";

/** Suggestions shown. */
const SHOWN = 3;

/**
 * Queries near to one that finds nothing for its `missing` words, that do find something: those that
 * find their words side by side, as the archive writes them, or else those that find them apart.
 */
export async function didYouMean(
  library: Library,
  text: string,
  missing: readonly Spelling[],
): Promise<string[]> {
  if (missing.length === 0) return [];
  const index = await library.index();
  const sideBySide: string[] = [];
  const apart: string[] = [];
  for (const suggestion of suggestionsFor(text, missing, await library.words())) {
    const query = parseQuery(suggestion);
    const { found, near } = await find(index, query);
    const [best] = found;
    if (!best) continue;
    if (near === 0) apart.push(suggestion);
    else {
      const { content } = await library.fragment(best.page);
      sideBySide.push(asWritten(content, query, best.level) ?? suggestion);
    }
    if (sideBySide.length === SHOWN) break;
  }
  return [...new Set(sideBySide.length > 0 ? sideBySide : apart)].slice(0, SHOWN);
}
