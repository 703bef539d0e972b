import type { CitedDocument } from "../../documents/model.ts";
import { addresses } from "../addresses.ts";
import { alikeIn } from "../alikeDocuments.ts";
import { type CitingItem, citingArticles, citingItem } from "../citingArticles.ts";
import type { Context } from "../context.ts";
import { documentFacts, issuerLink } from "../documentFacts.ts";
import type { DocumentLinkProps } from "../documentIndex.ts";
import { documentLine } from "../documentNames.ts";
import { documentWords } from "../documentWords.ts";
import type { FactProps } from "../facts.ts";
import { feedLinks, lastChange } from "../feedLinks.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { countLabel, pageTitle } from "../listing.ts";
import { documentThing } from "../metadata/documentThing.ts";
import { listingThing } from "../metadata/siteThings.ts";
import { newestFirst } from "../order.ts";
import { type PaginationProps, paginate } from "../paginate.ts";

/** What is known of a document; its first page tells it. */
export interface DocumentIdentity {
  /** As printed, where editors give it. */
  title?: string;
  facts: FactProps[];
  /** Where the full text can be read. */
  fullText?: string;
  /** Where editors have read what they say. */
  sources: readonly string[];
  /** Others of the same sign. */
  alike: DocumentLinkProps[];
  /** Pages of mentions that may mean it. */
  open: DocumentLinkProps[];
}

/** A page of the articles that name one document, in order of time. */
export interface DocumentProps {
  frame: FrameProps;
  heading: string;
  /** Whose it is and of which day or term. */
  line: string;
  /** `12 bài nhắc tới`. */
  count: string;
  identity?: DocumentIdentity;
  articles: CitingItem[];
  /** Whether one of them is not certain. */
  isUnsure: boolean;
  pagination?: PaginationProps;
}

/** The pages of each document, at least one. */
export function documentPages(context: Context): DocumentProps[] {
  const alike = alikeIn(context);
  return context.archive.documents.flatMap((document) => {
    const identity = identityOf(context, document, alike);
    return pagesOf(context, document, identity);
  });
}

function pagesOf(
  context: Context,
  document: CitedDocument,
  identity: DocumentIdentity,
): DocumentProps[] {
  const { site, documents } = context;
  const listing = addresses.document(document.id);
  const citing = citingArticles(context, document.mentions);
  const articles = citing.map(({ article }) => article);
  const title = documentLine(document, documents.names);
  const { label: heading = title, line = "" } = documents.links.get(document.id) ?? {};
  const crumbs = [
    site.home,
    linkTo(site, documentWords.documents, addresses.documents),
    issuerLink(context, document.issuer),
  ];
  const feed = feedLinks(site, listing, articles.toSorted(newestFirst));
  const modified = lastChange(articles, site.offset);
  const description = `${title}: ${documentWords.about}`;
  const about = documentThing(document, documents.names);
  return paginate(site, listing, citing).map(({ address, items, pagination }) => {
    const first = (pagination?.current ?? 1) === 1;
    const pageName = pageTitle(title, pagination);
    const page = listingThing(site, site.baseUrl + address, pageName);
    const shown = items.map((one) => citingItem(context, one));
    return {
      frame: {
        ...frameProps(site, address, pageName, crumbs, description),
        modified,
        things: [{ ...page, about }],
        feed: first ? feed : undefined,
      },
      heading,
      line,
      count: `${countLabel(articles.length)} ${documentWords.cite}`,
      identity: first ? identity : undefined,
      articles: shown,
      isUnsure: shown.some(({ certainty }) => certainty !== undefined),
      pagination,
    };
  });
}

function identityOf(
  context: Context,
  document: CitedDocument,
  alike: ReturnType<typeof alikeIn>,
): DocumentIdentity {
  const { title, url, sources = [] } = document.record ?? {};
  return {
    ...{ title, fullText: url, sources },
    facts: documentFacts(context, document),
    ...alike(document),
  };
}
