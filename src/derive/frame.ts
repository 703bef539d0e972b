import type { Archive } from "../model.ts";
import { addresses } from "./addresses.ts";
import { words } from "./words.ts";

/** A link as a page prints it; `href` holds the base path. */
export interface LinkProps {
  label: string;
  href: string;
}

/** What every page knows of the site. One object, shared by all pages of a build. */
export interface SiteProps {
  title: string;
  shortTitle: string;
  description: string;
  publisher: string;
  licence: { name: string; url: string; covers: string };
  /** Scheme, host and base path, without a slash at the end. */
  baseUrl: string;
  /** Path of the base URL, without a slash at the end: empty for a site at the root of its host. */
  basePath: string;
  offset: number;
  home: LinkProps;
  nav: LinkProps[];
}

/** What every page has around its own content. */
export interface FrameProps {
  site: SiteProps;
  /** Where the page is written, without the base path. */
  address: string;
  canonical: string;
  /** Of the page alone; the site's own is added in the head. */
  title: string;
  description: string;
  /** From home to the page above this one. */
  crumbs: LinkProps[];
}

/** The site as pages know it. */
export function siteProps({ site }: Pick<Archive, "site">): SiteProps {
  const baseUrl = site.base_url.replace(/\/+$/, "");
  const basePath = basePathOf(site.base_url);
  const link = (label: string, address: string) => ({ label, href: basePath + address });
  return {
    title: site.title,
    shortTitle: site.short_title,
    description: site.description,
    publisher: site.publisher,
    licence: site.licence,
    baseUrl,
    basePath,
    offset: site.offset,
    home: link(words.home, addresses.home),
    nav: [
      link(words.districts, addresses.districts),
      link(words.terms, addresses.terms),
      link(words.years, addresses.years),
      link(words.authors, addresses.authors),
      link(words.about, addresses.about),
    ],
  };
}

/** The path of a base URL, without a slash at the end. */
export function basePathOf(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/+$/, "");
}

/** The frame of the page at `address`; the site's description serves where the page has none. */
export function frameProps(
  site: SiteProps,
  address: string,
  title: string,
  crumbs: LinkProps[],
  description: string = site.description,
): FrameProps {
  return { site, address, canonical: site.baseUrl + address, title, description, crumbs };
}

/** A link to an address of this site. */
export function linkTo(site: SiteProps, label: string, address: string): LinkProps {
  return { label, href: site.basePath + address };
}
