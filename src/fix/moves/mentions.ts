import { relativePath } from "../../validate/target.ts";

/** Destinations as they may stand in Markdown; one that is found in code does no harm here. */
const DESTINATIONS = /\](?:\(|:)\s*(?:<([^>\n]{0,500})>|((?:[^\s()]|\([^\s()]*\))*))/g;

/** Addresses of articles, which follow them when they move. */
const ARTICLE = /^\/bai-viet\/[^?#]+/;

/**
 * The paths (NFC) and the articles' addresses that the text of the file at `from` may link to. For
 * finding out who links to a file without parsing everybody: links that are spelled in a strange way
 * may be missed.
 */
export function mentionsIn(text: string, from: string): string[] {
  if (!text.includes("](") && !text.includes("]:")) return [];
  const found = new Set<string>();
  for (const [, quoted, plain = ""] of text.matchAll(DESTINATIONS)) {
    const url = (quoted ?? plain).replace(/\\([!-/:-@[-`{-~])/g, "$1");
    const address = ARTICLE.exec(url)?.[0];
    if (address) found.add(address.normalize("NFC"));
    else if (isRelative(url)) {
      found.add(relativePath(url, from));
      found.add(relativePath(url.replace(/[?#].*$/, ""), from));
    }
  }
  return [...found];
}

/** True for what is read from the place of the file in which it stands. */
export function isRelative(url: string): boolean {
  return url !== "" && !/^([a-z][a-z0-9+.-]*:|[/?#])/i.test(url);
}
