import type { Article } from "../model.ts";
import { type Context, districtOf } from "./context.ts";
import type { SearchRow } from "./searchTable.ts";
import type { kindWords } from "./searchWords.ts";

/** What kind of page a search finds. */
export type SearchKind = keyof typeof kindWords;

/** A page as the search index takes it; line ends in its texts are ends of paragraphs. */
export interface SearchRecord {
  /** Without the base path, which the page of search adds. */
  url: string;
  kind: SearchKind;
  title: string;
  /** Of an article: summary, body and the caption of the cover; of another page what is shown of it. */
  content: string;
  /** What a reader may look for beside the text; of an article the district first. */
  about: string;
  /** Words that mean just this page: who looks for them finds it first. An article has none. */
  names: readonly string[];
  row: SearchRow;
}

/** The record of an article whose body has the text `plain`. */
export function searchRecord(context: Context, article: Article, plain: string): SearchRecord {
  const { title, summary = "", cover, section, authors, tags } = article;
  const district = districtOf(context, article.district);
  const known = context.archive.sections.find(({ slug }) => slug === section);
  const about = [district.names.full, ...authors, known?.name ?? "", ...tags];
  return {
    url: article.address,
    kind: "bai-viet",
    title,
    content: paragraphs([summary, plain, cover?.caption ?? ""]),
    about: paragraphs(about),
    names: [],
    row: articleRow(article),
  };
}

/** What searches filter and sort an article by. */
export function articleRow(article: Article): SearchRow {
  const { district, section, authors, date, term, runUpTo } = article;
  return {
    day: date.day,
    values: {
      loai: ["bai-viet"],
      "quan-huyen": [district],
      "nhiem-ky": runUpTo === undefined ? [term] : [term, runUpTo],
      nam: [date.day.slice(0, 4)],
      "chuyen-muc": section === undefined ? [] : [section],
      "tac-gia": authors,
    },
  };
}

/** The texts that are not empty, a paragraph each. */
export function paragraphs(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}

/** What is told of a page that is no article. */
interface Told {
  url: string;
  kind: Exclude<SearchKind, "bai-viet">;
  title: string;
  /** Paragraphs to show; empty ones are left out. */
  texts: readonly string[];
  /** Words by which it is found beside title and names. */
  about?: readonly string[];
  /** Those that are empty, or said twice, are left out. */
  names: readonly string[];
  day?: string;
  values: Partial<SearchRow["values"]>;
}

/** The record of a page that is no article; what it is not filed under is empty. */
export function pageRecord(told: Told): SearchRecord {
  const { url, kind, title, texts, about = [], names, day, values } = told;
  const none = { "quan-huyen": [], "nhiem-ky": [], "chuyen-muc": [], "tac-gia": [] };
  const years = day === undefined ? [] : [day.slice(0, 4)];
  return {
    url,
    kind,
    title,
    content: paragraphs(texts),
    about: paragraphs(about),
    names: [...new Set(names)].filter((name) => name !== ""),
    row: { day, values: { ...none, nam: years, loai: [kind], ...values } },
  };
}
