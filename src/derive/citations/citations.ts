import type { Article } from "../../model.ts";
import type { SiteProps } from "../frame.ts";
import { printBibtex } from "./bibtex.ts";
import { type CslItem, cslItem } from "./item.ts";
import { plainCitation } from "./plain.ts";
import { printRis } from "./ris.ts";

/** How an article is cited: in words, and for programs that keep references. */
export interface CitationProps {
  plain: string;
  formats: { id: string; label: string; text: string }[];
}

/** Every form of an article's citation, all from one CSL-JSON item. */
export function citationsOf(article: Article, site: SiteProps): CitationProps {
  const item = cslItem(article, site);
  return {
    plain: plainCitation(item, article),
    formats: [
      { id: "bibtex", label: "BibTeX", text: printBibtex(item) },
      { id: "ris", label: "RIS", text: printRis(item) },
      { id: "csl-json", label: "CSL-JSON", text: printCsl(item) },
    ],
  };
}

/** A line for each key; a file of this kind is a list of items. */
function printCsl(item: CslItem): string {
  const lines = Object.entries(item).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `[{\n${lines.join(",\n")}\n}]`;
}
