import type { Article } from "../model.ts";
import { type DateProps, dateProps, printTerm } from "./format.ts";
import type { SiteProps } from "./frame.ts";
import { rightsMarks, words } from "./words.ts";

/** One article in a listing. */
export interface ItemProps {
  title: string;
  href: string;
  date: DateProps;
  district: string;
  term: string;
  byline: string;
  /** Short word for what may be shared of it, where it is not our own text. */
  mark?: string;
  excerpt: string;
}

/** An article as listings show it; its own summary stands before an excerpt of its text. */
export function itemProps(article: Article, district: string, site: SiteProps): ItemProps {
  return {
    title: article.title,
    href: site.basePath + article.address,
    date: dateProps(article.date, site.offset),
    district,
    term: printTerm(article.term),
    byline: article.authors.join(", ") || words.unsigned,
    mark: rightsMarks[article.rights],
    excerpt: article.summary ?? article.body.excerpt,
  };
}
