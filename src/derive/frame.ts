import type { Archive } from "../model.ts";
import { addresses } from "./addresses.ts";
import { congressPageWords } from "./congressPageWords.ts";
import { type SecurityProps, securityProps } from "./contentSecurity.ts";
import { documentWords } from "./documentWords.ts";
import type { MetaTag } from "./metadata/articleTags.ts";
import type { LinkedThing } from "./metadata/linkedData.ts";
import { peopleWords } from "./peopleWords.ts";
import { placeWords } from "./placeWords.ts";
import { CARD_SIZE, type ShareImage } from "./shareImage.ts";
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
  search: LinkProps;
  /** The main ways in, at the head of every page. */
  nav: LinkProps[];
  /** Every way in, at the foot. */
  directory: LinkProps[];
  security: SecurityProps;
  /** For links to pages that have none of their own. */
  image: ShareImage;
}

/** The feeds of a listing, as its first page names them. */
export interface FeedLinks {
  /** Addresses with the base path. */
  atom: string;
  json: string;
  /** Addresses of the articles in them, newest first. */
  articles: readonly string[];
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
  feed?: FeedLinks;
  /** What the page is about, for search engines; its breadcrumbs are added when it is printed. */
  things?: LinkedThing[];
  /** For catalogues and reference managers; an article has them. */
  tags?: MetaTag[];
  image: ShareImage;
  /** When an article of this listing last changed, `2021-01-06T11:09:00+07:00`; undefined where there is none. */
  modified?: string;
}

/** The site as pages know it. */
export function siteProps({ site }: Pick<Archive, "site">): SiteProps {
  const baseUrl = site.base_url.replace(/\/+$/, "");
  const basePath = basePathOf(site.base_url);
  const link = (label: string, address: string) => ({ label, href: basePath + address });
  const nav = [
    link(words.districts, addresses.districts),
    link(words.terms, addresses.terms),
    link(congressPageWords.congresses, addresses.congresses),
    link(documentWords.documents, addresses.documents),
    link(words.years, addresses.years),
    link(words.days, addresses.days),
    link(words.authors, addresses.authors),
    link(peopleWords.people, addresses.people),
    link(placeWords.places, addresses.places),
    link(words.about, addresses.about),
  ];
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
    search: link(words.search, addresses.search),
    nav,
    directory: [
      link(words.home, addresses.home),
      ...nav,
      link(words.search, addresses.search),
      link(words.data, addresses.data),
      link(words.feed, addresses.feed(addresses.home, "xml")),
    ],
    security: securityProps(basePath),
    image: { address: addresses.card.site, ...CARD_SIZE, alt: site.title },
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
  image: ShareImage = site.image,
): FrameProps {
  return { site, address, canonical: site.baseUrl + address, title, description, crumbs, image };
}

/** The title of a page as it stands outside the site: with the site's name, unless it is that name. */
export function wholeTitle({ title, site }: Pick<FrameProps, "title" | "site">): string {
  return title === site.title ? title : `${title} | ${site.shortTitle}`;
}

/** A link to an address of this site. */
export function linkTo(site: SiteProps, label: string, address: string): LinkProps {
  return { label, href: site.basePath + address };
}
