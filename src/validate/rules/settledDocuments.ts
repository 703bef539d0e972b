import { documentFacts } from "../documentFacts/index.ts";
import type { Rule, RuleFinding } from "../rule.ts";

/** The rules of what is said of a document, as rules of the article that says it. */
export const settledDocuments: readonly Rule[] = documentFacts.map(({ id, judge }) => ({
  id,
  judge({ frontMatter: { documents = [] }, locate }, registry): RuleFinding[] {
    if (documents.length === 0) return [];
    const committees = [...registry.districts.values()];
    return documents.flatMap((item, i) =>
      // Of the others `known-document` has told already.
      item.document !== undefined || !item.issuer || !item.kind
        ? []
        : judge(item, committees).map((fault) => ({
            ...locate(["documents", i, ...(fault.key ? [fault.key] : [])]),
            ...fault,
          })),
    );
  },
}));
