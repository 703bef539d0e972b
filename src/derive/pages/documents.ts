import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import type { CountedLink } from "../directories.ts";
import { documentCount, issuerHeading, kindTitle, timeHeading } from "../documentHeadings.ts";
import { documentWords } from "../documentWords.ts";
import { printCount } from "../format.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import { groupBy } from "../groupBy.ts";
import {
  type DocumentEntry,
  type ListedDocument,
  listedBetweens,
  listedDocuments,
  OPEN,
} from "../listedDocuments.ts";

/** The ways to all documents. */
export interface DocumentsProps {
  frame: FrameProps;
  /** `1.204 văn bản, 3 chỗ chưa rõ là văn bản nào`. */
  count: string;
  /** Most often named first. */
  most: DocumentEntry[];
  issuers: CountedLink[];
  kinds: CountedLink[];
  times: CountedLink[];
  /** What is undecided; undefined where nothing is. */
  open?: { entries: DocumentEntry[]; all: CountedLink };
}

type Group = [key: string, documents: readonly ListedDocument[]];

/** Documents named on the page itself, and undecided ones. */
const SHOWN = 20;

/** One page; it stays small, however many documents there are. */
export function documentsPages(context: Context): DocumentsProps[] {
  const { site } = context;
  const documents = listedDocuments(context);
  const open = listedBetweens(context);
  const { rank } = context.documents.names;
  const counted = (
    keyOf: (one: ListedDocument) => string,
    link: (key: string) => [label: string, address: string],
    order: (a: Group, b: Group) => number = () => 0,
  ): CountedLink[] =>
    [...groupBy(documents, (one) => [keyOf(one)])]
      .sort(order)
      .map(([key, list]) => ({ ...linkTo(site, ...link(key)), count: printCount(list.length) }));
  const { documents: title, intro } = documentWords;
  return [
    {
      frame: frameProps(site, addresses.documents, title, [site.home], intro),
      count: documentCount(documents.length, open.length),
      // The sort is stable: of equals the later document first.
      most: documents
        .toSorted((a, b) => b.articles - a.articles)
        .slice(0, SHOWN)
        .map(({ entry }) => entry),
      issuers: counted(
        ({ issuer }) => issuer,
        (issuer) => [issuerHeading(context, issuer), addresses.documentsOf(issuer)],
        ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
      ),
      kinds: counted(
        ({ kind }) => kind,
        (kind) => [kindTitle(kind), addresses.documentKind(kind)],
        ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
      ),
      times: counted(
        ({ time }) => time,
        (time) => [timeHeading(time), addresses.documentTime(time)],
      ),
      open:
        open.length === 0
          ? undefined
          : {
              entries: open.slice(0, SHOWN).map(({ entry }) => entry),
              all: {
                ...linkTo(site, documentWords.all, addresses.documentsOf(OPEN)),
                count: printCount(open.length),
              },
            },
    },
  ];
}
