import type { RawHtml, RenderedBody } from "../../markdown/renderBody.ts";
import type { Article, Cover } from "../../model.ts";
import { slugify } from "../../text/fold.ts";
import { addresses } from "../addresses.ts";
import { type Context, districtCrumbs, districtOf, ordinalLabel, termOf } from "../context.ts";
import { type DateProps, dateProps, printTerm } from "../format.ts";
import { type FrameProps, frameProps, type LinkProps, linkTo } from "../frame.ts";
import { dateNotices, rightsNotices, words } from "../words.ts";

/** An article's source, as far as it is known. */
export interface SourceProps {
  name: string;
  url?: string;
  archived?: string;
  published?: DateProps;
  retrieved?: DateProps;
}

/** A whole article. */
export interface ArticleProps {
  frame: FrameProps;
  title: string;
  date: DateProps;
  summary?: string;
  district: LinkProps;
  committee: string;
  term: LinkProps & { ordinal?: string };
  runUpTo?: LinkProps & { ordinal?: string };
  /** Empty where the page prints no name. */
  authors: LinkProps[];
  section?: LinkProps;
  tags: LinkProps[];
  /** In words: what may be shared, where the date comes from, why it is dated after the closure. */
  notices: string[];
  source?: SourceProps;
  cover?: Cover;
  body: RawHtml;
  minutes: number;
  updated?: DateProps;
  corrections: { date: DateProps; text: string }[];
  older?: LinkProps;
  newer?: LinkProps;
}

/** One page for each article, in their order. */
export function articlePages(context: Context): ArticleProps[] {
  return context.archive.articles.map((article) => articlePage(context, article, article.body));
}

/** The page of an article of the archive; `body` is given, since it may have come after the rest. */
export function articlePage(context: Context, article: Article, body: RenderedBody): ArticleProps {
  const { site, neighbours } = context;
  const { older, newer } = neighbours.get(article) ?? {};
  const district = districtOf(context, article.district);
  const link = (target: Article | undefined) =>
    target && linkTo(site, target.title, target.address);
  const sitting = (years: string) => ({
    ...linkTo(site, printTerm(years), addresses.sitting(district.slug, years)),
    ordinal: ordinalLabel(termOf(district, years)),
  });
  const term = sitting(article.term);
  const crumbs = [
    ...districtCrumbs(context, district),
    { label: `${words.terms} ${term.label}`, href: term.href },
  ];
  const description = article.summary ?? (body.excerpt || site.description);
  return {
    frame: frameProps(site, article.address, article.title, crumbs, description),
    title: article.title,
    date: dateProps(article.date, site.offset),
    summary: article.summary,
    district: linkTo(site, district.names.full, addresses.district(district.slug)),
    committee: district.names.committee,
    term,
    runUpTo: article.runUpTo === undefined ? undefined : sitting(article.runUpTo),
    authors: article.authors.map((name) => linkTo(site, name, addresses.author(slugify(name)))),
    section: sectionLink(context, article.section),
    tags: article.tags.map((tag) => linkTo(site, tag, addresses.tag(slugify(tag)))),
    notices: noticesOf(article),
    source: sourceProps(article, site.offset),
    cover: article.cover && { ...article.cover, address: site.basePath + article.cover.address },
    body: body.html,
    minutes: body.minutes,
    updated: article.updated && dateProps(article.updated, site.offset),
    corrections: article.corrections.map(({ date, text }) => ({
      date: dateProps(date, site.offset),
      text,
    })),
    older: link(older),
    newer: link(newer),
  };
}

function noticesOf({ rights, dateBasis, afterClosure }: Article): string[] {
  const closure = afterClosure && `${words.afterClosure}: ${afterClosure}`;
  return [rightsNotices[rights], dateNotices[dateBasis], closure].filter(
    (notice) => notice !== undefined,
  );
}

function sectionLink({ archive, site }: Context, slug: string | undefined): LinkProps | undefined {
  const section = archive.sections.find((known) => known.slug === slug);
  return section && linkTo(site, section.name, addresses.section(section.slug));
}

function sourceProps({ source }: Article, offset: number): SourceProps | undefined {
  if (!source) return undefined;
  const { name, url, archived, published, retrieved } = source;
  return {
    name,
    url,
    archived,
    published: published && dateProps(published, offset),
    retrieved: retrieved && dateProps(retrieved, offset),
  };
}
