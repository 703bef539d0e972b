import type { Article } from "../model.ts";
import { type Context, districtOf } from "./context.ts";
import { type DateProps, dateProps, printTerm } from "./format.ts";
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
export function itemProps(context: Context, article: Article): ItemProps {
  return {
    title: article.title,
    href: context.site.basePath + article.address,
    date: dateProps(article.date, context.site.offset),
    district: districtOf(context, article.district).names.full,
    term: printTerm(article.term),
    byline: article.authors.join(", ") || words.unsigned,
    mark: rightsMarks[article.rights],
    excerpt: article.summary ?? article.body.excerpt,
  };
}
