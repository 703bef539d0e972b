import type { Case, Verdict } from "./verdict.ts";

/**
 * A verdict in the light of the portal on which the page stood: a district's portal settles what the text leaves
 * open between its own district and others, backs a text that names only it, and throws doubt on one that names
 * another. With committees of its kind told without a name it is sure by itself.
 */
export function judgePortal(verdict: Verdict | undefined, matter: Case): Verdict | undefined {
  const { portal, nameless, kindOf } = matter;
  if (!portal) return verdict;
  const { slug, line, literal } = portal;
  if (!verdict) {
    const kind = kindOf(slug);
    const sure = kind !== undefined && nameless.counts[kind] > 0;
    return { slug, sure, evidence: { line, literal }, others: [] };
  }
  const note = `trang của cổng ${literal}`;
  if (verdict.slug === undefined) {
    if (!verdict.others.includes(slug)) return { ...verdict, others: [...verdict.others, slug] };
    const others = verdict.others.filter((other) => other !== slug);
    return { slug, sure: false, evidence: { line, literal }, others, note };
  }
  if (verdict.slug !== slug)
    return { ...verdict, sure: false, others: [...verdict.others, slug], note };
  return verdict.others.length > 0 ? verdict : backed(verdict, matter);
}

/** The text names this district alone, and so does the portal. */
function backed(verdict: Verdict, { standings }: Case): Verdict {
  const own = standings.find(({ slug }) => slug === verdict.slug);
  if (verdict.sure || !own || own.namings === 0) return verdict;
  return { ...verdict, sure: true, note: undefined };
}
