import type { Archive, Article } from "../model.ts";

/** The articles that name each person by the record or prove a tenure, by slug, newest first. */
export function articlesByPerson({
  articles,
  people,
}: Pick<Archive, "articles" | "people">): Map<string, Article[]> {
  const proven = new Map<string, string[]>();
  for (const { slug, tenures } of people) {
    for (const path of new Set(tenures.flatMap(({ from, to }) => [from, to]))) {
      proven.set(path, [...(proven.get(path) ?? []), slug]);
    }
  }
  const found = new Map<string, Article[]>(people.map(({ slug }) => [slug, []]));
  for (const article of articles) {
    const named = article.people.flatMap(({ person }) => person ?? []);
    const slugs = new Set([...named, ...(proven.get(article.path) ?? [])]);
    for (const slug of slugs) found.get(slug)?.push(article);
  }
  return found;
}
