import type { UndecidedMention } from "../../documents/model.ts";
import { addresses } from "../addresses.ts";
import { type Citing, type CitingItem, citingArticles, citingItem } from "../citingArticles.ts";
import type { Context } from "../context.ts";
import { issuerLink } from "../documentFacts.ts";
import type { DocumentLinkProps } from "../documentIndex.ts";
import { betweenLine } from "../documentNames.ts";
import { documentWords } from "../documentWords.ts";
import { lastChange } from "../feedLinks.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { OPEN } from "../listedDocuments.ts";
import { countLabel, pageTitle } from "../listing.ts";
import { listingThing } from "../metadata/siteThings.ts";
import { type PaginationProps, paginate } from "../paginate.ts";
import type { Label } from "../tenures.ts";

/** What mentions may mean. */
export interface Candidates {
  documents: DocumentLinkProps[];
  /** Bodies that may have given it; links to those whose documents are known. */
  issuers: Label[];
}

/** An article with undecided mentions; `candidates` where they are not those of the whole page. */
export interface OpenItem extends CitingItem {
  candidates?: DocumentLinkProps[];
}

/** A page of the articles whose mentions may mean one document or another, in order of time. */
export interface DocumentBetweenProps {
  frame: FrameProps;
  heading: string;
  /** `12 bài nhắc tới`. */
  count: string;
  /** On the first page alone. */
  candidates?: Candidates;
  articles: OpenItem[];
  pagination?: PaginationProps;
}

/** The pages between the documents that mentions may mean. */
export function documentBetweenPages(context: Context): DocumentBetweenProps[] {
  const issuers = new Set(context.archive.documents.map(({ issuer }) => issuer));
  return [...context.documents.betweens].flatMap(([id, mentions]) =>
    pagesOf(context, id, mentions, issuers),
  );
}

function pagesOf(
  context: Context,
  id: string,
  mentions: readonly UndecidedMention[],
  known: ReadonlySet<string>,
): DocumentBetweenProps[] {
  const { site, documents } = context;
  const listing = addresses.document(id);
  const citing = citingArticles(context, mentions);
  const modified = lastChange(
    citing.map(({ article }) => article),
    site.offset,
  );
  const heading = documents.links.get(id)?.label ?? id;
  const line = betweenLine(mentions, documents.names);
  const crumbs = [
    site.home,
    linkTo(site, documentWords.documents, addresses.documents),
    issuerLink(context, mentions[0]?.issuer ?? OPEN),
  ];
  const all = candidatesOf(mentions);
  const candidates = {
    documents: all.flatMap((one) => documents.links.get(one) ?? []),
    issuers: issuersOf(context, mentions, known),
  };
  return paginate(site, listing, citing).map(({ address, items, pagination }) => {
    const title = pageTitle(line, pagination);
    return {
      frame: {
        ...frameProps(site, address, title, crumbs, `${line}. ${documentWords.openAbout}`),
        modified,
        things: [listingThing(site, site.baseUrl + address, title)],
      },
      heading,
      count: `${countLabel(citing.length)} ${documentWords.cite}`,
      candidates: (pagination?.current ?? 1) === 1 ? candidates : undefined,
      articles: items.map((one) => openItem(context, one, all)),
      pagination,
    };
  });
}

function openItem(
  context: Context,
  citing: Citing<UndecidedMention>,
  all: readonly string[],
): OpenItem {
  const own = candidatesOf(citing.mentions);
  // That a mention is undecided, the whole page says.
  const item = { ...citingItem(context, citing), certainty: undefined };
  if (own.length === all.length) return item;
  return { ...item, candidates: own.flatMap((id) => context.documents.links.get(id) ?? []) };
}

function candidatesOf(mentions: readonly UndecidedMention[]): string[] {
  return [...new Set(mentions.flatMap(({ candidates }) => candidates))].sort();
}

function issuersOf(
  context: Context,
  mentions: readonly UndecidedMention[],
  known: ReadonlySet<string>,
): Label[] {
  const read = mentions.flatMap(({ cite }) => cite?.issuer.candidates ?? []);
  const { names } = context.documents;
  const issuers = [...new Set(read)].sort((a, b) => names.rank(a) - names.rank(b));
  return issuers.map((issuer) => {
    const link = issuerLink(context, issuer);
    return known.has(issuer) ? link : { label: link.label };
  });
}
