import type { Article } from "../../model.ts";
import { dateProps } from "../format.ts";
import type { SiteProps } from "../frame.ts";
import { licenceOf } from "../licence.ts";
import { publisherOf } from "../publisherOf.ts";

/** A `meta` element, by `name` or, in Open Graph, by `property`. */
export interface MetaTag {
  name?: string;
  property?: string;
  content: string;
}

/**
 * An article in Dublin Core and in the tags that Highwire began, by which catalogues and Zotero take
 * it in. Names stand as printed: given names last, no comma. An unsigned article has no author.
 */
export function articleTags(article: Article, site: SiteProps): MetaTag[] {
  const { title, authors, date, source, tags, updated, address } = article;
  const { day } = date;
  // One of an event or inferred need not be that of publication.
  const isPublication = article.dateBasis === "printed";
  const url = site.baseUrl + address;
  const named: [string, string | undefined][] = [
    ["citation_title", title],
    ...authors.map((name): [string, string] => ["citation_author", name]),
    [isPublication ? "citation_publication_date" : "citation_date", day.replaceAll("-", "/")],
    ["citation_journal_title", site.title],
    ["citation_publisher", site.publisher],
    ["citation_language", "vi"],
    ["citation_public_url", url],
    ["citation_keywords", tags.join("; ")],
    ["DC.title", title],
    ...authors.map((name): [string, string] => ["DC.creator", name]),
    ["DC.date", day],
    ["DC.publisher", site.publisher],
    ["DC.language", "vi"],
    ["DC.type", "Text"],
    ["DC.identifier", url],
    ["DC.source", source?.url ?? publisherOf(source)],
    ["DC.rights", licenceOf(article, site)?.url],
  ];
  const properties: [string, string | undefined][] = [
    ["article:published_time", isPublication ? dateProps(date, site.offset).iso : undefined],
    ["article:modified_time", updated && dateProps(updated, site.offset).iso],
  ];
  return [
    ...named.flatMap(([name, content]) => (content ? { name, content } : [])),
    ...properties.flatMap(([property, content]) => (content ? { property, content } : [])),
  ];
}
