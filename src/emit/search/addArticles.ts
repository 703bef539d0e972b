import type { Context } from "../../derive/context.ts";
import { articleRow, searchRecord } from "../../derive/searchRecord.ts";
import { searchVersion } from "../../derive/versions.ts";
import type { SearchIndex } from "./searchIndex.ts";

/**
 * Adds articles to the index of search, in the order of their paths; `plainOf` gives the text of a body. Those that
 * are not `isOwn` are only counted.
 */
export function addArticles(
  context: Context,
  plainOf: (path: string) => string,
  index: SearchIndex,
  isOwn: (path: string) => boolean = () => true,
): void {
  const byPath = context.archive.articles.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const article of byPath) {
    const page = { url: article.address, kind: "bai-viet" } as const;
    if (!isOwn(article.path)) {
      index.add(page);
      continue;
    }
    index.add({
      ...page,
      row: articleRow(article),
      version: searchVersion(context, article),
      text: () => searchRecord(context, article, plainOf(article.path)),
    });
  }
}
