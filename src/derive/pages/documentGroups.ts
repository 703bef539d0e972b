import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { documentCount, issuerHeading, kindTitle, timeHeading } from "../documentHeadings.ts";
import { documentWords } from "../documentWords.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { groupBy } from "../groupBy.ts";
import {
  type DocumentEntry,
  type ListedDocument,
  listedBetweens,
  listedDocuments,
  OPEN,
} from "../listedDocuments.ts";
import { pageTitle } from "../listing.ts";
import { listingThing } from "../metadata/siteThings.ts";
import { type PaginationProps, paginate } from "../paginate.ts";

/** Documents that stand together under one heading. */
export interface EntryGroup {
  heading: string;
  entries: DocumentEntry[];
}

/** A page of the documents of one issuer, kind or time. */
export interface DocumentGroupProps {
  frame: FrameProps;
  heading: string;
  /** `12 văn bản, 3 chỗ chưa rõ là văn bản nào`. */
  count: string;
  /** What the list is, where that needs to be said. */
  note?: string;
  groups: EntryGroup[];
  pagination?: PaginationProps;
}

/** Documents on one page. */
const PAGE_SIZE = 100;

/** The lists of documents by issuer, kind and time, and of what is undecided; none that is empty. */
export function documentGroupPages(context: Context): DocumentGroupProps[] {
  const documents = listedDocuments(context);
  const open = listedBetweens(context);
  const { rank } = context.documents.names;
  const headingOf = (issuer: string) => issuerHeading(context, issuer);
  const ofTime = ({ time }: ListedDocument) => timeHeading(time);
  const under = ({ id, time }: ListedDocument) =>
    context.documents.betweens.has(id) ? documentWords.open : timeHeading(time);
  const issuers = groupBy(
    [...documents, ...open.filter(({ issuer }) => issuer !== OPEN)],
    byIssuer,
  );
  return [
    ...[...issuers].flatMap(([issuer, list]) =>
      groupPages(context, addresses.documentsOf(issuer), headingOf(issuer), list, under),
    ),
    ...[...groupBy(documents, byKind)].flatMap(([kind, list]) =>
      groupPages(context, addresses.documentKind(kind), kindTitle(kind), list, ofTime),
    ),
    ...[...groupBy(documents, byTime)].flatMap(([time, list]) => {
      const sorted = list.toSorted((a, b) => rank(a.issuer) - rank(b.issuer));
      return groupPages(context, addresses.documentTime(time), timeHeading(time), sorted, (one) =>
        headingOf(one.issuer),
      );
    }),
    ...(open.length > 0 ? openPages(context, open) : []),
  ];
}

const byIssuer = ({ issuer }: ListedDocument) => [issuer];
const byKind = ({ kind }: ListedDocument) => [kind];
const byTime = ({ time }: ListedDocument) => [time];

function openPages(context: Context, open: readonly ListedDocument[]): DocumentGroupProps[] {
  const address = addresses.documentsOf(OPEN);
  return groupPages(context, address, documentWords.open, open, (one) =>
    one.issuer === OPEN ? documentWords.issuerUnknown : issuerHeading(context, one.issuer),
  ).map((page) => ({ ...page, note: documentWords.openNote }));
}

function groupPages(
  { site, documents: { betweens } }: Context,
  listing: string,
  heading: string,
  documents: readonly ListedDocument[],
  headingOf: (document: ListedDocument) => string,
): DocumentGroupProps[] {
  const crumbs = [site.home, linkTo(site, documentWords.documents, addresses.documents)];
  const open = documents.filter(({ id }) => betweens.has(id)).length;
  const count = documentCount(documents.length - open, open);
  return paginate(site, listing, documents, PAGE_SIZE).map(({ address, items, pagination }) => {
    const title = pageTitle(`${documentWords.documents}: ${heading}`, pagination);
    return {
      frame: {
        ...frameProps(site, address, title, crumbs, `${heading}: ${count}.`),
        things: [listingThing(site, site.baseUrl + address, title)],
      },
      ...{ heading, count, pagination },
      groups: [...groupBy(items, (one) => [headingOf(one)])].map(([label, list]) => ({
        heading: label,
        entries: list.map(({ entry }) => entry),
      })),
    };
  });
}
