import type { Heading } from "../../markdown/rehypeHeadings.ts";
import type { RawHtml, RenderedBody } from "../../markdown/renderBody.ts";
import type { Article } from "../../model.ts";
import { slugify } from "../../text/fold.ts";
import type { District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { type CitationProps, citationsOf } from "../citations/citations.ts";
import { type Context, districtCrumbs, districtOf, ordinalLabel, termOf } from "../context.ts";
import { type CoverProps, coverImage, coverProps } from "../cover.ts";
import type { DocumentLinkProps } from "../documentIndex.ts";
import { type DateProps, dateProps, printPlainDay, printTerm } from "../format.ts";
import { type FrameProps, frameProps, type LinkProps, linkTo } from "../frame.ts";
import type { Pointed } from "../groups.ts";
import { type KeepingProps, keepingProps } from "../keeping.ts";
import { articleTags } from "../metadata/articleTags.ts";
import { newsArticle } from "../metadata/newsArticle.ts";
import { noticesOf } from "../notices.ts";
import { cardImage, sittingCard } from "../shareCards.ts";
import { bodyLabel, type Label } from "../tenures.ts";
import { unitWords, words } from "../words.ts";

/** An article's source, as far as it is known. */
export interface SourceProps {
  name: string;
  url?: string;
  archived?: string;
  published?: DateProps;
  retrieved?: DateProps;
}

/** Another article, as this one points to it. */
export interface DatedLink extends LinkProps {
  date: DateProps;
  district: string;
}

/** A whole article. */
export interface ArticleProps {
  frame: FrameProps;
  /** Of its file, relative to the content folder. */
  path: string;
  title: string;
  date: DateProps;
  summary?: string;
  district: LinkProps;
  committee: string;
  /** Whose committee sat, and that it is no more: `Đảng bộ huyện Gia Lâm khóa XXII; …`. */
  period: string;
  term: LinkProps & { ordinal?: string };
  runUpTo?: LinkProps & { ordinal?: string };
  /** Empty where the page prints no name. */
  authors: LinkProps[];
  section?: LinkProps;
  tags: LinkProps[];
  /** Whom its front matter names, with their offices; links to those who have records. */
  people: { name: Label; role: string; body: Label }[];
  /** That its text names, each once, in the order of the text. */
  documents: DocumentLinkProps[];
  /** In words: what may be shared, where the date comes from, why it is dated after the closure. */
  notices: string[];
  source?: SourceProps;
  cover?: CoverProps;
  /** Headings of a long text; empty where it can be overlooked. */
  contents: Heading[];
  body: RawHtml;
  minutes: number;
  updated?: DateProps;
  corrections: { date: DateProps; text: string }[];
  /** Of the same district, the nearest first. */
  older: DatedLink[];
  newer: DatedLink[];
  related: DatedLink[];
  /** The articles of that day in every year. */
  sameDay: LinkProps;
  citations: CitationProps;
  keeping: KeepingProps;
}

/** A text of fewer minutes or headings needs no table of contents. */
const LONG = { minutes: 3, headings: 3 };

/** One page for each article, in their order. */
export function articlePages(context: Context): ArticleProps[] {
  return context.archive.articles.map((article) => articlePage(context, article, article.body));
}

/** The page of an article of the archive; `body` is given, since it may have come after the rest. */
export function articlePage(context: Context, article: Article, body: RenderedBody): ArticleProps {
  const { site, neighbours } = context;
  const { older = [], newer = [] } = neighbours.get(article) ?? {};
  const district = districtOf(context, article.district);
  const link = (target: Pointed) => datedLink(context, target);
  const sitting = (years: string) => ({
    ...linkTo(site, printTerm(years), addresses.sitting(district.slug, years)),
    ordinal: ordinalLabel(termOf(district, years)),
  });
  const term = sitting(article.term);
  const crumbs = [
    ...districtCrumbs(context, district),
    { label: `${words.terms} ${term.label}`, href: term.href },
  ];
  const section = sectionLink(context, article.section);
  const image =
    (article.cover && coverImage(article.cover)) ??
    cardImage(sittingCard(context, district, termOf(district, article.term)));
  const description = article.summary ?? (body.excerpt || site.description);
  return {
    frame: {
      ...frameProps(site, article.address, article.title, crumbs, description, image),
      tags: articleTags(article, site),
      things: [newsArticle(article, district, section?.label, site)],
    },
    path: article.path,
    title: article.title,
    date: dateProps(article.date, site.offset),
    summary: article.summary,
    district: linkTo(site, district.names.full, addresses.district(district.slug)),
    committee: district.names.committee,
    period: periodLabel(district, article.term),
    term,
    runUpTo: article.runUpTo === undefined ? undefined : sitting(article.runUpTo),
    authors: article.authors.map((name) => linkTo(site, name, addresses.author(slugify(name)))),
    section,
    people: article.people.map(({ name, role, body, person }) => ({
      name: person === undefined ? { label: name } : linkTo(site, name, addresses.person(person)),
      role,
      body: bodyLabel(context, body),
    })),
    tags: article.tags.map((tag) => linkTo(site, tag, addresses.tag(slugify(tag)))),
    documents: context.documents.linksIn(article.address),
    notices: noticesOf(article),
    source: sourceProps(article, site.offset),
    cover: article.cover && coverProps(site, article.cover),
    contents: contentsOf(body),
    body: body.html,
    minutes: body.minutes,
    updated: article.updated && dateProps(article.updated, site.offset),
    corrections: article.corrections.map(({ date, text }) => ({
      date: dateProps(date, site.offset),
      text,
    })),
    older: older.map(link),
    newer: newer.map(link),
    related: context.relatedTo(article).map(link),
    sameDay: linkTo(site, words.sameDay, addresses.day(article.date.day.slice(5))),
    citations: citationsOf(article, site),
    keeping: keepingProps(article, site),
  };
}

function datedLink({ site, districts }: Context, { title, address, date, district }: Pointed) {
  return {
    ...linkTo(site, title, address),
    date: dateProps(date, site.offset),
    district: districts.get(district)?.names.full ?? "",
  };
}

function periodLabel(district: District, years: string): string {
  const { names, dissolved } = district;
  const ordinal = ordinalLabel(termOf(district, years)) ?? `${unitWords.term} ${printTerm(years)}`;
  const end = dissolved && `${words.closedOn} ${printPlainDay(dissolved.day)}`;
  return [`${names.party_organisation} ${ordinal}`, end].filter((part) => part).join("; ");
}

function contentsOf({ headings, minutes }: RenderedBody): Heading[] {
  const shown = headings.filter(({ level }) => level <= 3);
  return minutes >= LONG.minutes && shown.length >= LONG.headings ? shown : [];
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
