import type { Article } from "../model.ts";
import { monthHeading } from "./format.ts";
import type { ItemProps } from "./items.ts";
import { listingWords } from "./words.ts";

/** Articles of a listing that stand together under one heading; the heading of a whole list is none. */
export interface ItemGroup {
  heading?: string;
  items: ItemProps[];
}

/** What the articles of a listing are set apart by. */
export type Grouping = "month" | "year" | "none";

/** The articles of one page, in their order, cut where the month or year changes. None for none. */
export function itemGroups(
  articles: readonly Article[],
  grouping: Grouping,
  itemOf: (article: Article) => ItemProps,
): ItemGroup[] {
  const groups: ItemGroup[] = [];
  let last: string | undefined;
  for (const article of articles) {
    const key = article.date.day.slice(0, KEY_LENGTHS[grouping]);
    if (key !== last) groups.push({ heading: headingOf(key), items: [] });
    last = key;
    groups.at(-1)?.items.push(itemOf(article));
  }
  return groups;
}

/** How much of `2021-01-06` sets groups apart. */
const KEY_LENGTHS = { month: 7, year: 4, none: 0 } as const;

function headingOf(key: string): string | undefined {
  if (key === "") return undefined;
  return key.length === 4 ? `${listingWords.year} ${key}` : monthHeading(key);
}
