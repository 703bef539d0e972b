import type { Article } from "../model.ts";
import type { Groups, NamedGroup, Neighbours } from "./groups.ts";

/** What it weighs that two articles share something. */
const WEIGHTS = { tag: 4, author: 3, district: 2, section: 2, term: 1 } as const;

/** District and term alone do not relate two articles: their neighbours stand beside these already. */
const LEAST = WEIGHTS.district + WEIGHTS.term + 1;

/** Related articles named at the foot of one. */
const SHOWN = 4;

/** How far on either side of an article, in a list of its own, others are weighed. */
const REACH = { tag: 6, author: 6, sitting: 12 } as const;

/** Of an article with very many tags only the first are asked. */
const TAGS_ASKED = 8;

/**
 * Finds up to four articles of `articles` (newest first) that share most with one, best first; of
 * equals the nearer in time. Its neighbours are left out: they are listed apart. Only the nearest
 * of each list are weighed, so that the time it takes does not grow with the archive.
 */
export function relatedIn(
  articles: readonly Article[],
  groups: Groups,
  neighbours: ReadonlyMap<Article, Neighbours>,
): (article: Article) => Article[] {
  const places = new Map(articles.map((article, place) => [article, place]));
  const placeOf = (article: Article) => places.get(article) ?? 0;
  const byTag = listsByName(groups.tags);
  const byAuthor = listsByName(groups.authors);

  return (article) => {
    const { older = [], newer = [] } = neighbours.get(article) ?? {};
    const place = placeOf(article);
    const near = (list: readonly Article[] | undefined, reach: number) =>
      list ? around(list, firstFrom(list, place, placeOf), reach) : [];
    const candidates = new Set([
      ...article.tags.slice(0, TAGS_ASKED).flatMap((tag) => near(byTag.get(tag), REACH.tag)),
      ...article.authors.flatMap((name) => near(byAuthor.get(name), REACH.author)),
      ...near(groups.bySitting.get(`${article.district}/${article.term}`), REACH.sitting),
    ]);
    for (const listed of [article, ...older, ...newer]) candidates.delete(listed);
    return [...candidates]
      .map((other) => ({ other, weight: weightOf(article, other), place: placeOf(other) }))
      .filter(({ weight }) => weight >= LEAST)
      .sort(
        (a, b) =>
          b.weight - a.weight ||
          Math.abs(a.place - place) - Math.abs(b.place - place) ||
          a.place - b.place,
      )
      .slice(0, SHOWN)
      .map(({ other }) => other);
  };
}

/** The list of each spelling. */
function listsByName(groups: readonly NamedGroup[]): Map<string, readonly Article[]> {
  return new Map(
    groups.flatMap(({ names, articles }) => names.map((name) => [name, articles] as const)),
  );
}

function weightOf(one: Article, other: Article): number {
  const shared = (a: readonly string[], b: readonly string[]) =>
    a.length === 0 || b.length === 0 ? 0 : a.filter((name) => b.includes(name)).length;
  return (
    WEIGHTS.tag * shared(one.tags, other.tags) +
    WEIGHTS.author * shared(one.authors, other.authors) +
    (one.district === other.district ? WEIGHTS.district : 0) +
    (one.section !== undefined && one.section === other.section ? WEIGHTS.section : 0) +
    (one.term === other.term ? WEIGHTS.term : 0)
  );
}

/** Where in `list`, ordered by place, the first article at `place` or after it stands. */
function firstFrom(
  list: readonly Article[],
  place: number,
  placeOf: (article: Article) => number,
): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const article = list[middle];
    if (article && placeOf(article) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function around(list: readonly Article[], at: number, reach: number): readonly Article[] {
  return list.slice(Math.max(0, at - reach), at + reach + 1);
}
