import type { UndecidedMention } from "../documents/model.ts";
import type { Archive, Article } from "../model.ts";
import { addresses } from "./addresses.ts";
import { betweenName, betweenRest, documentHeading, documentRest } from "./documentNames.ts";
import { type LinkProps, linkTo, type SiteProps } from "./frame.ts";
import { groupBy } from "./groupBy.ts";
import { type IssuerNames, issuerNames } from "./issuerNames.ts";
import { namedIn } from "./namedIn.ts";

/** A document, or what lies between several, as lists name it. */
export interface DocumentLinkProps extends LinkProps {
  /** Whose it is and of which day or term; that it is undecided. */
  line: string;
}

/** The documents of an archive, as pages look them up. */
export interface DocumentIndex {
  names: IssuerNames;
  /** Mentions that are undecided, by the page between what they may mean, in order of the articles' days. */
  betweens: ReadonlyMap<string, readonly UndecidedMention[]>;
  /** By id of a document or between: how lists name it. One object, for all that link to it. */
  links: ReadonlyMap<string, DocumentLinkProps>;
  /** By the addresses of articles that name documents: these, each once, in the order of the text. */
  linksIn: (article: string) => DocumentLinkProps[];
  /** The article at an address. */
  articleAt: (address: string) => Article | undefined;
}

/** Looks over the documents once, so that no page need search them. */
export function documentIndex(
  archive: Pick<Archive, "articles" | "documents" | "undecided" | "bodies">,
  districts: Parameters<typeof issuerNames>[0]["districts"],
  site: SiteProps,
): DocumentIndex {
  const { documents, undecided, bodies, articles } = archive;
  const names = issuerNames({ districts, bodies });
  const betweens = groupBy(undecided, ({ between }) => [between]);
  const link = (id: string, label: string, line: string) =>
    [id, { ...linkTo(site, label, addresses.document(id)), line }] as const;
  const links = new Map([
    ...[...betweens].map(([id, mentions]) =>
      link(id, betweenName(mentions), betweenRest(mentions, names)),
    ),
    ...documents.map((one) => link(one.id, documentHeading(one, names), documentRest(one, names))),
  ]);
  const named = namedIn(archive);
  const byAddress =
    links.size > 0 ? new Map(articles.map((article) => [article.address, article])) : undefined;
  return {
    names,
    betweens,
    links,
    linksIn: (article) => (named.get(article) ?? []).flatMap((id) => links.get(id) ?? []),
    articleAt: (address) => byAddress?.get(address),
  };
}
