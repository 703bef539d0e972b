import { nameInAddress } from "./documentId.ts";
import type { CitedDocument } from "./model.ts";

/**
 * The ids that documents had, or would have had, as long as nobody knew their day: issuer, name and term. By these the
 * present ids; a former id that now is another document's, or that several could have had, is not among them.
 */
export function formerIds(documents: readonly CitedDocument[]): Map<string, string> {
  const taken = new Set(documents.map(({ id }) => id));
  const claims = new Map<string, string[]>();
  for (const document of documents) {
    const { id, issuer, date, term, congress, plenum } = document;
    if (!date || !term || congress || plenum) continue;
    const former = `${issuer}/${nameInAddress(document)}-${term}`;
    if (!taken.has(former)) claims.set(former, [...(claims.get(former) ?? []), id]);
  }
  return new Map(
    [...claims].flatMap(([former, [id, ...others]]) =>
      id !== undefined && others.length === 0 ? [[former, id] as const] : [],
    ),
  );
}
