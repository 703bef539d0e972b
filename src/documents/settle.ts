import type { Cited, Settlement } from "./model.ts";
import type { Shelf } from "./shelf.ts";

/**
 * Joins what editors have settled, and names the documents that a text only alludes to. Returns the citations
 * that are left, and the settlements that settle nothing.
 */
export function settle(
  cited: readonly Cited[],
  settlements: readonly Settlement[],
  shelf: Shelf,
): { left: Cited[]; unused: Settlement[] } {
  const done = new Set<Cited>();
  const byArticle = new Map<string, Cited[]>();
  for (const cite of cited) {
    const own = byArticle.get(cite.article) ?? [];
    own.push(cite);
    byArticle.set(cite.article, own);
  }
  const unused = settlements.filter((settlement) => {
    const own = byArticle.get(settlement.article) ?? [];
    const document = shelf.record(settlement.document);
    if (settlement.mention === undefined) return !allude(settlement, own, document);
    const means = own.filter((cite) => settles(settlement, cite) && !done.has(cite));
    for (const cite of means) {
      done.add(cite);
      const { article, articleDay: day, line, mention } = cite;
      const settled = { article, literal: mention.literal, line, sure: true, cite };
      document.cited.push({ cite, mention: settled, day });
    }
    return means.length === 0;
  });
  return { left: cited.filter((cite) => !done.has(cite)), unused };
}

function settles({ mention, line }: Settlement, cite: Cited): boolean {
  const { literal, sign } = cite.mention;
  return (mention === literal || mention === sign) && (line === undefined || line === cite.line);
}

function allude(
  { article, line = 1 }: Settlement,
  own: readonly Cited[],
  document: ReturnType<Shelf["record"]>,
): true {
  const day = own[0]?.articleDay ?? "";
  document.cited.push({
    cite: null,
    mention: { article, literal: "", line, sure: true, cite: null },
    day,
  });
  return true;
}
