import type { Article } from "../model.ts";
import { slugify } from "../text/fold.ts";
import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { feedContent } from "./feedContent.ts";
import { timestamp } from "./format.ts";
import type { SiteProps } from "./frame.ts";
import { licenceOf } from "./licence.ts";
import { rightsNotices } from "./words.ts";

/** A person or an office, and where the archive has more of them. */
export interface FeedAuthor {
  name: string;
  url: string;
}

/** An article in a feed; times are as RFC 3339 has them. */
export interface FeedEntry {
  /** The permanent address, which is its id too. */
  url: string;
  title: string;
  /** Undefined where the day is of an event or inferred: it need not be that of publication. */
  published?: string;
  updated: string;
  /** Empty where the page prints no name. */
  authors: FeedAuthor[];
  tags: string[];
  rights: string;
  /** Plain text; empty where there is none. */
  summary: string;
  /** Full text; undefined where it may not be shown. */
  html?: string;
  /** Where the text is that may not be shown here. */
  original?: string;
}

/** An article as every feed that holds it shows it. */
export function feedEntry(context: Context, article: Article): FeedEntry {
  const { site, archive } = context;
  const { title, address, date, dateBasis, updated, authors, rights, source } = article;
  const section = archive.sections.find(({ slug }) => slug === article.section);
  return {
    url: site.baseUrl + address,
    title,
    published: dateBasis === "printed" ? timestamp(date, site.offset) : undefined,
    updated: timestamp(updated ?? date, site.offset),
    authors: authors.map((name) => ({ name, url: authorUrl(site, name) })),
    tags: [...(section ? [section.name] : []), ...article.tags],
    rights: rightsOf(article, site),
    summary: article.summary ?? article.body.excerpt,
    html: feedContent(article, site),
    original: rights === "link" ? source?.url : undefined,
  };
}

function authorUrl(site: SiteProps, name: string): string {
  return site.baseUrl + addresses.author(slugify(name));
}

function rightsOf(article: Article, site: SiteProps): string {
  const licence = licenceOf(article, site);
  return licence ? `${licence.name} (${licence.url})` : (rightsNotices[article.rights] ?? "");
}
