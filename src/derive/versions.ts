import { digest } from "../cache/digest.ts";
import type { Archive, Article } from "../model.ts";
import type { Context } from "./context.ts";

/** A short name for all that is not said by articles: equal as long as none of it changes. */
export function registryVersion(archive: Archive): string {
  const { site, about, sections, sources, districts, bodies, people } = archive;
  const records = archive.documents.flatMap(({ record }) => record ?? []);
  return digest([site, about.html, sections, sources, districts, bodies, people, records]);
}

/**
 * A short name for all that the page of an article is made of: itself, the registry, what it cites, and how
 * others are called to which it points. Two pages of one version have equal bytes.
 */
export function articlePageVersion(context: Context, article: Article): string {
  const { older = [], newer = [] } = context.neighbours.get(article) ?? {};
  return digest([
    context.registryVersion,
    article.versions.whole,
    older.map(pointedTo),
    newer.map(pointedTo),
    context.relatedTo(article).map(pointedTo),
    context.documents.linksIn(article.address),
  ]);
}

/** A short name for all that feeds and exports say of articles besides the registry. */
export function articlesVersion(articles: readonly Article[], part: "facts" | "whole"): string {
  return digest(articles.map(({ versions }) => versions[part]));
}

const pointers = new WeakMap<Article, string>();

/** Of all that another page says of an article when it points to it. */
function pointedTo(article: Article): string {
  const { title, address, date, district } = article;
  const made = pointers.get(article) ?? digest([title, address, date, district]);
  pointers.set(article, made);
  return made;
}
