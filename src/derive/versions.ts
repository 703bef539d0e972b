import { digest } from "../cache/digest.ts";
import type { Archive, Article } from "../model.ts";
import type { Context } from "./context.ts";
import type { Pointed } from "./groups.ts";

/** A short name for all that is not said by articles: equal as long as none of it changes. */
export function registryVersion(archive: Archive): string {
  const { site, about, sections, sources, districts, bodies, people, documentFiles } = archive;
  return digest([site, about.html, sections, sources, districts, bodies, people, documentFiles]);
}

/** A short name for all that listings and exports are made of: the registry, and of articles what others say of them. */
export function listingsVersion({ archive, registryVersion: registry }: Context): string {
  return digest([registry, articlesVersion(archive.articles, "facts")]);
}

/**
 * A short name for all that the page of an article is made of: itself and the registry, and after a full stop what
 * stands `around`. Two pages of one version have equal bytes.
 */
export function articlePageVersion(
  context: Context,
  article: Article,
  around = versionAround(context, article),
): string {
  return `${digest([context.registryVersion, article.versions.whole])}.${around}`;
}

/**
 * What stands around an article: how others are called to which its page points, and what it cites. It is of the
 * facts of all articles, so that it stays as it was where listings do.
 */
export function versionAround(context: Context, article: Article): string {
  const { older = [], newer = [] } = context.neighbours.get(article) ?? {};
  return digest([
    older.map(pointedTo),
    newer.map(pointedTo),
    context.relatedTo(article).map(pointedTo),
    context.documents.linksIn(article.address),
  ]);
}

/** The part of the version of an article's page that stands for what is around it. */
export function aroundIn(pageVersion: string | undefined): string | undefined {
  return pageVersion?.split(".")[1];
}

/** A short name for what is said of articles elsewhere (`facts`), or for all that they are (`whole`). */
export function articlesVersion(articles: readonly Article[], part: "facts" | "whole"): string {
  return digest(articles.map(({ versions }) => versions[part]));
}

const pointers = new WeakMap<Pointed, string>();

/** Of all that another page says of an article when it points to it. */
function pointedTo(article: Pointed): string {
  const { title, address, date, district } = article;
  const made = pointers.get(article) ?? digest([title, address, date, district]);
  pointers.set(article, made);
  return made;
}
