import type { Article } from "../model.ts";
import { addresses } from "./addresses.ts";
import { citationKey } from "./citations/item.ts";
import type { SiteProps } from "./frame.ts";

/** A file to be kept: where it is, with the base path, and under which name. */
export interface SavedFile {
  href: string;
  name: string;
}

/** How a reader keeps an article and passes it on. */
export interface KeepingProps {
  /** Where the article stays, with its host. */
  url: string;
  /** The whole article in one file. */
  page: SavedFile;
  /** The article as its editors wrote it. */
  source: SavedFile;
  /** Plain links that run no one's code here. */
  mail: string;
  facebook: string;
}

/** The files and links of an article. Addresses are all that the links hold: a title would triple them. */
export function keepingProps(article: Article, site: SiteProps): KeepingProps {
  const url = site.baseUrl + article.address;
  const written = encodeURIComponent(url);
  const name = citationKey(article);
  const { savedPage, savedSource } = addresses;
  return {
    url,
    page: { href: site.basePath + savedPage(article.address), name: `${name}.html` },
    source: { href: site.basePath + savedSource(article.address), name: `${name}.md` },
    mail: `mailto:?body=${written}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${written}`,
  };
}
