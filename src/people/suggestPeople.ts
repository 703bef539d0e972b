import type { Known, Proposal } from "./model.ts";
import { proposePeople } from "./proposePeople.ts";

/** What an article's front matter says already of a person. */
interface Named {
  name: string;
  body: string;
}

/** The persons whom `text` names with an office and `named` does not have yet, each once for each body. */
export function suggestPeople(
  text: string,
  known: Known,
  named: readonly Named[],
  first = 1,
): Proposal[] {
  return bestReadings(proposePeople(text, known, first), named);
}

/**
 * Of several readings of a person in one body a sure one, then the one that says most of the office,
 * then the first; none of those whom `named` has.
 */
export function bestReadings(
  proposals: readonly Proposal[],
  named: readonly Named[] = [],
): Proposal[] {
  const best = new Map<string, Proposal>();
  const has = new Set(named.map(keyOf));
  for (const proposal of proposals) {
    const key = keyOf(proposal);
    const before = best.get(key);
    if (!has.has(key) && (!before || isBetter(proposal, before))) best.set(key, proposal);
  }
  return [...best.values()];
}

function keyOf({ name, body }: Named): string {
  return `${body} ${name.normalize("NFC").toLowerCase()}`;
}

function isBetter(a: Proposal, b: Proposal): boolean {
  return a.sure === b.sure ? a.role.length > b.role.length : a.sure;
}
