import { escapeMarkup } from "../text/markup.ts";
import type { RawHtml } from "./renderBody.ts";

/** Holds the number of a citation until its document is known; no article can bring it. */
export const CITATION = "dataVanBan";

/** Links do not stand in links: the first end of one is its own. */
const WAITING = /<a data-van-ban="(\d+)">(.*?)<\/a>/gs;

/** Where a citation leads: the address with the base path, and a short description. */
export interface DocumentLink {
  href: string;
  title: string;
}

/** The body with its citations leading to their documents; `links` in the order of its citations. */
export function withDocumentLinks(html: RawHtml, links: readonly DocumentLink[]): RawHtml {
  return html.replace(WAITING, (_, number: string, inner: string) => {
    const link = links[Number(number)];
    if (!link) throw new Error(`a body has no citation ${number}`);
    const [href, title] = [escapeMarkup(link.href), escapeMarkup(link.title)];
    return `<a href="${href}" class="van-ban" title="${title}">${inner}</a>`;
  }) as RawHtml;
}

/** The body with its citations as plain text, for a text that is no article. */
export function withoutDocumentLinks(html: RawHtml): RawHtml {
  return html.replace(WAITING, "$2") as RawHtml;
}
