import type { Archive, Article } from "../model.ts";
import { compareVietnamese } from "../text/collate.ts";
import { slugify } from "../text/fold.ts";
import { groupBy } from "./groupBy.ts";
import { byGivenName } from "./order.ts";

/** Articles of one name, a byline or a tag. Spellings that share an address stand together, unmerged. */
export interface NamedGroup {
  slug: string;
  /** Every spelling, in alphabetical order. */
  names: string[];
  articles: Article[];
}

/** The articles of an archive by everything they are listed by, each list newest first. */
export interface Groups {
  byDistrict: ReadonlyMap<string, Article[]>;
  /** By years; an article in the run-up to a congress is listed under both terms. */
  byTerm: ReadonlyMap<string, Article[]>;
  /** By `district/years`. */
  bySitting: ReadonlyMap<string, Article[]>;
  /** By `2021`, newest first. */
  byYear: ReadonlyMap<string, Article[]>;
  /** By `2021-01`, newest first. */
  byMonth: ReadonlyMap<string, Article[]>;
  /** By `01-06`, the day of every year, in the order of the calendar. */
  byDay: ReadonlyMap<string, Article[]>;
  bySection: ReadonlyMap<string, Article[]>;
  /** In order of given names. */
  authors: readonly NamedGroup[];
  /** In alphabetical order. */
  tags: readonly NamedGroup[];
}

/** Groups the articles of an archive; every list keeps their order. */
export function groupArticles({ articles }: Pick<Archive, "articles">): Groups {
  return {
    byDistrict: groupBy(articles, ({ district }) => [district]),
    byTerm: groupBy(articles, termsOf),
    bySitting: groupBy(articles, (article) =>
      termsOf(article).map((term) => `${article.district}/${term}`),
    ),
    byYear: groupBy(articles, ({ date }) => [date.day.slice(0, 4)]),
    byMonth: groupBy(articles, ({ date }) => [date.day.slice(0, 7)]),
    byDay: inOrder(groupBy(articles, ({ date }) => [date.day.slice(5)])),
    bySection: groupBy(articles, ({ section }) => (section === undefined ? [] : [section])),
    authors: groupByName(articles, ({ authors }) => authors, byGivenName),
    tags: groupByName(articles, ({ tags }) => tags, compareVietnamese),
  };
}

/** An article as the pages of others point to it. */
export type Pointed = Pick<Article, "title" | "address" | "date" | "district">;

/** The articles on both sides of one, the nearest first. */
export interface Neighbours<One extends Pointed = Article> {
  older: readonly One[];
  newer: readonly One[];
}

/** Up to `count` neighbours on each side of every article within its list, which is newest first. */
export function neighboursIn(
  lists: Iterable<readonly Article[]>,
  count: number,
): Map<Article, Neighbours> {
  const neighbours = new Map<Article, Neighbours>();
  for (const list of lists) {
    for (const [i, article] of list.entries()) {
      neighbours.set(article, {
        newer: list.slice(Math.max(0, i - count), i).reverse(),
        older: list.slice(i + 1, i + 1 + count),
      });
    }
  }
  return neighbours;
}

function termsOf({ term, runUpTo }: Article): string[] {
  return runUpTo === undefined ? [term] : [term, runUpTo];
}

function inOrder<T>(groups: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function groupByName(
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
  order: (a: string, b: string) => number,
): NamedGroup[] {
  const spellings = new Map<string, Set<string>>();
  for (const name of articles.flatMap(namesOf)) {
    const slug = slugify(name);
    spellings.set(slug, (spellings.get(slug) ?? new Set()).add(name));
  }
  return [...groupBy(articles, (article) => namesOf(article).map(slugify))]
    .map(([slug, group]) => ({
      slug,
      names: [...(spellings.get(slug) ?? [])].sort(compareVietnamese),
      articles: group,
    }))
    .sort((a, b) => order(a.names[0] ?? "", b.names[0] ?? "") || (a.slug < b.slug ? -1 : 1));
}
