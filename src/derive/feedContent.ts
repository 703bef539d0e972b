import type { Article } from "../model.ts";
import { printDay } from "../read/date.ts";
import { escapeMarkup, xmlCharacters } from "../text/markup.ts";
import { absoluteHtml } from "./absoluteHtml.ts";
import { creditOf } from "./cover.ts";
import type { SiteProps } from "./frame.ts";
import { noticesOf } from "./notices.ts";
import { words } from "./words.ts";

/**
 * The full text of an article as a feed carries it, HTML with whole addresses: what there is to know
 * of it comes along, since a feed is read without the page. Undefined where the text may not be shown.
 */
export function feedContent(article: Article, site: SiteProps): string | undefined {
  const { rights, summary, body, address } = article;
  if (rights === "link") return undefined;
  const html = [
    ...noticesOf(article).map((notice) => `<p><em>${escapeMarkup(notice)}</em></p>`),
    summary === undefined ? "" : `<p><strong>${escapeMarkup(summary)}</strong></p>`,
    coverFigure(article, site),
    body.html,
    sourceLine(article),
    ...correctionLines(article),
  ];
  const whole = absoluteHtml(html.filter((part) => part !== "").join("\n"), site.baseUrl + address);
  return inCdata(whole);
}

/** HTML that a CDATA section of an XML file can hold, the same to its reader. */
function inCdata(html: string): string {
  return xmlCharacters(html).replaceAll("]]>", "]]&gt;");
}

function coverFigure({ cover }: Article, { basePath }: SiteProps): string {
  if (!cover) return "";
  const { address, alt, caption, shape } = cover;
  const { width, height } = shape;
  const below = [caption, creditOf(cover)].filter((part) => part !== undefined).join(". ");
  const image = `<img src="${escapeMarkup(basePath + address)}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}">`;
  return `<figure>${image}${below && `<figcaption>${escapeMarkup(below)}</figcaption>`}</figure>`;
}

function sourceLine({ source }: Article): string {
  if (!source) return "";
  const name = escapeMarkup(source.name);
  const link = source.url ? `<a href="${escapeMarkup(source.url)}">${name}</a>` : name;
  return `<p>${words.source}: ${link}</p>`;
}

function correctionLines({ corrections }: Article): string[] {
  return corrections.map(
    ({ date, text }) => `<p>${words.corrections}, ${printDay(date.day)}: ${escapeMarkup(text)}</p>`,
  );
}
