import type { Archive } from "../model.ts";
import type { CitationRow } from "./citationColumns.ts";
import { documentEntries } from "./documentEntries.ts";

/** Every citation of a document in a published article: those of a document after one another. */
export function citationRows(
  archive: Pick<Archive, "documents" | "undecided" | "articles">,
): CitationRow[] {
  const articles = new Map(archive.articles.map((article) => [article.address, article]));
  return documentEntries(archive).flatMap((document) =>
    document.mentions.flatMap((mention) => {
      const article = articles.get(mention.article);
      return article ? [{ document, mention, article }] : [];
    }),
  );
}
