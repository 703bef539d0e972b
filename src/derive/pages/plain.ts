import { formerIds } from "../../documents/formerIds.ts";
import type { RawHtml } from "../../markdown/renderBody.ts";
import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type FrameProps, frameProps, type LinkProps, linkTo } from "../frame.ts";
import { words } from "../words.ts";

/** The page about the archive. */
export interface AboutProps {
  frame: FrameProps;
  body: RawHtml;
}

/** The page for addresses that do not exist. */
export interface NotFoundProps {
  frame: FrameProps;
  ways: LinkProps[];
}

/** A page at a former address that leads to the present one. */
export interface RedirectProps {
  frame: FrameProps;
  to: LinkProps;
}

/** The page about the archive, from `site.yaml`. */
export function aboutPages({ archive, site }: Context): AboutProps[] {
  const frame = frameProps(site, addresses.about, words.about, [site.home]);
  return [{ frame, body: archive.about.html }];
}

/** The page that the server shows for unknown addresses. */
export function notFoundPages({ site }: Context): NotFoundProps[] {
  const frame = frameProps(site, addresses.notFound, words.notFound, [site.home]);
  return [{ frame, ways: [site.home, ...site.nav] }];
}

/** One page for each former address of an article, and of a document whose day was not known yet. */
export function redirectPages({ archive, site, documents }: Context): RedirectProps[] {
  const redirect = (from: string, to: string, title: string): RedirectProps => ({
    frame: { ...frameProps(site, from, words.moved, [site.home]), canonical: site.baseUrl + to },
    to: linkTo(site, title, to),
  });
  return [
    ...archive.articles.flatMap(({ aliases, address, title }) =>
      aliases.map((alias) => redirect(alias, address, title)),
    ),
    ...[...formerIds(archive.documents)].map(([former, id]) =>
      redirect(
        addresses.document(former),
        addresses.document(id),
        documents.links.get(id)?.label ?? id,
      ),
    ),
  ];
}
