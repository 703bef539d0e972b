import type { Article } from "../model.ts";
import { encodeText, joinEncoded } from "../text/searchText.ts";
import { type Context, districtOf } from "./context.ts";
import type { SearchRow } from "./searchTable.ts";

/** An article as the search index takes it. All its texts are encoded. */
export interface SearchRecord {
  /** Without the base path, which the page of search adds. */
  url: string;
  /** Title, summary, body and the caption of the cover. */
  content: string;
  /** `about`: what a reader may look for beside the text, the district first. */
  meta: { title: string; about: string };
  row: SearchRow;
}

/** The record of an article whose body is `spelled`. */
export function searchRecord(context: Context, article: Article, spelled: string): SearchRecord {
  const { title, summary = "", cover, section, authors, tags, date, term, runUpTo } = article;
  const district = districtOf(context, article.district);
  const known = context.archive.sections.find(({ slug }) => slug === section);
  const about = [district.names.full, ...authors, known?.name ?? "", ...tags];
  return {
    url: article.address,
    content: joinEncoded([
      encodeText(title),
      encodeText(summary),
      spelled,
      encodeText(cover?.caption ?? ""),
    ]),
    meta: { title: encodeText(title), about: encodeText(about.join("\n")) },
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
