import type { Article } from "../model.ts";
import { type Context, districtOf } from "./context.ts";
import type { SearchRow } from "./searchTable.ts";

/** An article as the search index takes it; line ends in its texts are ends of paragraphs. */
export interface SearchRecord {
  /** Without the base path, which the page of search adds. */
  url: string;
  title: string;
  /** Summary, body and the caption of the cover. */
  content: string;
  /** What a reader may look for beside the text, the district first. */
  about: string;
  row: SearchRow;
}

/** The record of an article whose body has the text `plain`. */
export function searchRecord(context: Context, article: Article, plain: string): SearchRecord {
  const { title, summary = "", cover, section, authors, tags, date, term, runUpTo } = article;
  const district = districtOf(context, article.district);
  const known = context.archive.sections.find(({ slug }) => slug === section);
  const about = [district.names.full, ...authors, known?.name ?? "", ...tags];
  return {
    url: article.address,
    title,
    content: paragraphs([summary, plain, cover?.caption ?? ""]),
    about: paragraphs(about),
    row: {
      day: date.day,
      values: {
        "quan-huyen": [district.slug],
        "nhiem-ky": runUpTo === undefined ? [term] : [term, runUpTo],
        nam: [date.day.slice(0, 4)],
        "chuyen-muc": section === undefined ? [] : [section],
        "tac-gia": authors,
      },
    },
  };
}

function paragraphs(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}
