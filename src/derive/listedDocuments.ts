import type { UndecidedMention } from "../documents/model.ts";
import type { Context } from "./context.ts";
import type { DocumentLinkProps } from "./documentIndex.ts";
import { yearOf } from "./documentNames.ts";
import { countLabel } from "./listing.ts";
import { compare } from "./order.ts";

/** Stands in addresses for what is unknown. */
export const OPEN = "chua-ro";

/** A document in a list. */
export interface DocumentEntry {
  document: DocumentLinkProps;
  /** As editors give it. */
  title?: string;
  /** `3 bài`. */
  count: string;
}

/** A document, or what lies between several, and what it is listed by. */
export interface ListedDocument {
  entry: DocumentEntry;
  id: string;
  /** `chua-ro` where it is unknown, as the kind. */
  issuer: string;
  kind: string;
  /** `2019`, `2016-2021`, or `chua-ro`. */
  time: string;
  date: string;
  number: number;
  /** How many articles name it. */
  articles: number;
}

/** The documents of the archive, the latest first; of one time by issuer, kind and number. */
export function listedDocuments({ archive, documents }: Context): ListedDocument[] {
  const listed = archive.documents.flatMap((one) => {
    const document = documents.links.get(one.id);
    if (!document) return [];
    const articles = countArticles(one.mentions);
    const { id, issuer, kind, date, number, record, term } = one;
    return {
      entry: { document, title: record?.title, count: countLabel(articles) },
      ...{ id, issuer, articles, kind: kind ?? OPEN, time: yearOf(one) ?? term ?? OPEN },
      ...{ date: date ?? "", number: number ?? 0 },
    };
  });
  const { rank } = documents.names;
  return listed.sort(
    (a, b) =>
      latestFirst(a.time, b.time) ||
      latestFirst(a.date, b.date) ||
      rank(a.issuer) - rank(b.issuer) ||
      compare(a.kind, b.kind) ||
      a.number - b.number ||
      compare(a.id, b.id),
  );
}

/** What lies between several documents, the most often named first. */
export function listedBetweens({ documents }: Context): ListedDocument[] {
  const listed = [...documents.betweens].flatMap(([id, mentions]) => {
    const document = documents.links.get(id);
    const issuer = documents.names(mentions[0]?.issuer ?? null) ?? "";
    // That they are undecided, the heading above says.
    return document ? [listedBetween(id, mentions, { ...document, line: issuer })] : [];
  });
  return listed.sort((a, b) => b.articles - a.articles || compare(a.id, b.id));
}

function listedBetween(
  id: string,
  mentions: readonly UndecidedMention[],
  document: DocumentLinkProps,
): ListedDocument {
  const [first] = mentions;
  const articles = countArticles(mentions);
  return {
    entry: { document, count: countLabel(articles) },
    ...{ id, articles, issuer: first?.issuer ?? OPEN, kind: first?.kind ?? OPEN },
    ...{ time: OPEN, date: "", number: first?.number ?? 0 },
  };
}

const countArticles = (mentions: readonly { article: string }[]) =>
  new Set(mentions.map(({ article }) => article)).size;

/** Digits stand before letters: what is unknown comes last. */
function latestFirst(one: string, other: string): number {
  const known = (time: string) => (/^\d/.test(time) ? time : "");
  return compare(known(other), known(one));
}
