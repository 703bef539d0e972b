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
    if (settlement.mention === undefined) return !allude(settlement, own, shelf);
    const means = own.filter((cite) => settles(settlement, cite) && !done.has(cite));
    if (means.length === 0) return true;
    const document = shelf.record(settlement.document);
    for (const cite of means) {
      done.add(cite);
      const { article, articleDay: day, line, mention } = cite;
      const settled = { article, literal: mention.literal, line, sure: true, cite };
      document.cited.push({ cite, mention: settled, day });
    }
    return false;
  });
  return { left: cited.filter((cite) => !done.has(cite)), unused };
}

/** Whether a settlement means this citation; letters' case and line ends count for nothing. */
export function settles({ mention = "", line }: Settlement, cite: Cited): boolean {
  if (line !== undefined && line !== cite.line) return false;
  const { literal, sign } = cite.mention;
  return mention === sign || plain(mention) === plain(literal);
}

const plain = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

function allude(
  { article, articleDay, line = 1, document }: Settlement,
  own: readonly Cited[],
  shelf: Shelf,
): true {
  const mention = { article, literal: "", line, sure: true, cite: null };
  const day = articleDay ?? own[0]?.articleDay ?? "";
  shelf.record(document).cited.push({ cite: null, mention, day });
  return true;
}
