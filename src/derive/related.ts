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
  const byTag = placesByName(groups.tags, places);
  const byAuthor = placesByName(groups.authors, places);
  const bySitting = new Map<string, readonly number[]>();
  const placesIn = (sitting: string) => {
    const known = bySitting.get(sitting);
    if (known) return known;
    const found = (groups.bySitting.get(sitting) ?? []).map((one) => places.get(one) ?? 0);
    bySitting.set(sitting, found);
    return found;
  };

  return (article) => {
    const { older = [], newer = [] } = neighbours.get(article) ?? {};
    const place = places.get(article) ?? 0;
    const seen = new Set([article, ...older, ...newer]);
    const best: Candidate[] = [];
    const weighAround = (list: readonly number[], reach: number) => {
      const at = firstFrom(list, place);
      const end = Math.min(list.length, at + reach + 1);
      for (let i = Math.max(0, at - reach); i < end; i++) {
        const spot = list[i] ?? 0;
        const other = articles[spot];
        if (!other || seen.has(other)) continue;
        seen.add(other);
        const weight = weightOf(article, other);
        if (weight < LEAST) continue;
        keepBest(best, { other, weight, away: Math.abs(spot - place), place: spot });
      }
    };
    for (const tag of article.tags.slice(0, TAGS_ASKED)) {
      weighAround(byTag.get(tag) ?? [], REACH.tag);
    }
    for (const name of article.authors) weighAround(byAuthor.get(name) ?? [], REACH.author);
    weighAround(placesIn(`${article.district}/${article.term}`), REACH.sitting);
    return best.map(({ other }) => other);
  };
}

/** An article that may be named: how much it shares, and how far in time it is. */
interface Candidate {
  other: Article;
  weight: number;
  away: number;
  place: number;
}

/** Puts a candidate in its place among the best, of which only as many are kept as are shown. */
function keepBest(best: Candidate[], found: Candidate): void {
  let at = best.length;
  while (at > 0 && isBetter(found, best[at - 1])) at--;
  if (at >= SHOWN) return;
  best.splice(at, 0, found);
  if (best.length > SHOWN) best.pop();
}

function isBetter(one: Candidate, other: Candidate | undefined): boolean {
  if (!other || one.weight !== other.weight) return one.weight > (other?.weight ?? 0);
  if (one.away !== other.away) return one.away < other.away;
  return one.place < other.place;
}

/** The places of each spelling's articles in the order of all. */
function placesByName(
  groups: readonly NamedGroup[],
  places: ReadonlyMap<Article, number>,
): Map<string, readonly number[]> {
  return new Map(
    groups.flatMap(({ names, articles }) => {
      const list = articles.map((article) => places.get(article) ?? 0);
      return names.map((name) => [name, list] as const);
    }),
  );
}

function weightOf(one: Article, other: Article): number {
  return (
    WEIGHTS.tag * countShared(one.tags, other.tags) +
    WEIGHTS.author * countShared(one.authors, other.authors) +
    (one.district === other.district ? WEIGHTS.district : 0) +
    (one.section !== undefined && one.section === other.section ? WEIGHTS.section : 0) +
    (one.term === other.term ? WEIGHTS.term : 0)
  );
}

function countShared(some: readonly string[], others: readonly string[]): number {
  let count = 0;
  if (others.length > 0) for (const name of some) if (others.includes(name)) count++;
  return count;
}

/** Where in `list` of places the first at `place` or after it stands. */
function firstFrom(list: readonly number[], place: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
