import type { Context } from "../../derive/context.ts";
import { articleRow, searchRecord } from "../../derive/searchRecord.ts";
import type { Article } from "../../model.ts";
import type { PageOfPart } from "./partMaker.ts";
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
    const kind = "bai-viet";
    if (!isOwn(article.path)) index.add({ url: article.address, kind });
    else {
      const page = articleToIndex(context, article, plainOf);
      index.add({ ...page, kind, row: articleRow(article) });
    }
  }
}

/** An article as parts of the index take it. */
export function articleToIndex(
  context: Context,
  article: Article,
  plainOf: (path: string) => string,
): PageOfPart {
  const { address, path, versions } = article;
  return {
    url: address,
    version: `${context.registryVersion} ${versions.whole}`,
    text: () => searchRecord(context, article, plainOf(path)),
  };
}
