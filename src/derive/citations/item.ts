import type { Article } from "../../model.ts";
import { printDay } from "../../read/date.ts";
import { citeWords } from "../citeWords.ts";
import type { SiteProps } from "../frame.ts";
import { words } from "../words.ts";

/** An article as reference managers know it: CSL-JSON, from which the other formats are printed. */
export interface CslItem {
  id: string;
  type: "webpage";
  title: string;
  /** Whole names: which part of a Vietnamese name is the family's, a byline does not say. */
  author?: { literal: string }[];
  issued: { "date-parts": [[number, number, number]]; circa?: true };
  "container-title": string;
  publisher: string;
  language: "vi";
  /** What it is, where it is not our own text. */
  genre?: string;
  /** Where the text comes from, and whether its day was printed there. */
  note?: string;
  URL: string;
}

/** An article as CSL-JSON; no text in it holds a line break. An unsigned one has no author. */
export function cslItem(article: Article, site: SiteProps): CslItem {
  const { authors, date, dateBasis, rights, address } = article;
  const [year = 0, month = 0, day = 0] = date.day.split("-").map(Number);
  const authorNames = authors.map((name) => ({ literal: oneLine(name) }));
  const note = [sourceNote(article), citeWords.bases[dateBasis]].filter((part) => part).join("; ");
  return {
    id: citationKey(article),
    type: "webpage",
    title: oneLine(article.title),
    ...(authorNames.length > 0 && { author: authorNames }),
    issued: {
      "date-parts": [[year, month, day]],
      ...(dateBasis !== "printed" && { circa: true }),
    },
    "container-title": oneLine(site.title),
    publisher: oneLine(site.publisher),
    language: "vi",
    ...(citeWords.genres[rights] && { genre: citeWords.genres[rights] }),
    ...(note && { note }),
    URL: site.baseUrl + address,
  };
}

/** `gia-lam-2021-01-06-hoi-nghi`: an article's name in lists of references, and of its saved files. */
export function citationKey({ district, date, slug }: Article): string {
  return `${district}-${date.day}-${slug}`;
}

/** `Nguồn: Báo Thử, ngày 06/01/2021 <https://…>`, as far as it is known; empty without a source. */
export function sourceNote({ source }: Article): string {
  if (!source) return "";
  const day = source.published && `, ${citeWords.day} ${printDay(source.published.day)}`;
  const url = source.url && ` <${source.url}>`;
  return oneLine(`${words.source}: ${source.name}${day ?? ""}${url ?? ""}`);
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, " ").trim();
}
