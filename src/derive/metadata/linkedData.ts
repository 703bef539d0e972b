import { type JsonText, jsonText } from "../../text/jsonText.ts";
import type { FrameProps, SiteProps } from "../frame.ts";

/** A thing by the vocabulary of schema.org. What is undefined in it is not printed. */
export interface LinkedThing {
  "@type": string;
  [property: string]: unknown;
}

/** All that a page says in schema.org: its own things, and the way to it from home. */
export function linkedData({ things = [], ...frame }: FrameProps): JsonText | undefined {
  const graph = [...things, ...breadcrumbs(frame)];
  if (graph.length === 0) return undefined;
  return jsonText({ "@context": "https://schema.org", "@graph": graph });
}

/** Who publishes the archive, for others to name. */
export function publisherThing(site: SiteProps): LinkedThing {
  return { "@type": "Organization", "@id": `${site.baseUrl}/#ban-bien-tap`, name: site.publisher };
}

/** The archive itself, for others to name. */
export function siteThing(site: SiteProps): LinkedThing {
  return { "@type": "WebSite", "@id": `${site.baseUrl}/#trang`, name: site.title };
}

/** The address of a link to this site, with its host. */
function wholeAddress({ baseUrl, basePath }: SiteProps, href: string): string {
  return baseUrl + href.slice(basePath.length);
}

/** The crumbs and, at their end, the page itself; nothing on the front page. */
function breadcrumbs({ site, crumbs, title }: FrameProps): LinkedThing[] {
  if (crumbs.length === 0) return [];
  const names = [...crumbs, { label: title, href: undefined }];
  const items = names.map(({ label, href }, i) => ({
    "@type": "ListItem",
    position: i + 1,
    name: label,
    item: href && wholeAddress(site, href),
  }));
  return [{ "@type": "BreadcrumbList", itemListElement: items }];
}
