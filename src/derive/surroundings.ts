import { digest } from "../cache/digest.ts";
import type { DocumentLink } from "../markdown/documentLinks.ts";
import type { RenderedBody } from "../markdown/renderBody.ts";
import type { Article } from "../model.ts";
import { shownIn } from "./assembleArchive.ts";
import type { Context } from "./context.ts";
import type { DocumentLinkProps } from "./documentIndex.ts";
import type { Pointed } from "./groups.ts";

/** What others tell the page of an article, as long as nothing that they are told by it changes; plain data. */
export interface Surroundings {
  /** What they are told. */
  facts: string;
  /** Where its links lead and which images it shows: whether they are there, others tell. */
  targets: string;
  /** Image files that it shows, relative to the content folder. */
  images: string[];
  /** Where its citations lead. */
  links: readonly DocumentLink[];
  /** The documents that it names. */
  documents: DocumentLinkProps[];
  older: Pointed[];
  newer: Pointed[];
  related: Pointed[];
  /** Addresses of the listings in whose feeds it stands. */
  feeds: string[];
}

/** What surrounds an article of an archive whose citations lead to `links`. */
export function surroundingsOf(
  context: Context,
  article: Article,
  links: readonly DocumentLink[],
  feeds: string[],
): Surroundings {
  const { older = [], newer = [] } = context.neighbours.get(article) ?? {};
  return {
    facts: article.versions.facts,
    targets: targetsVersion(article.body),
    images: shownIn(article),
    links,
    documents: context.documents.linksIn(article.address),
    older: older.map(pointed),
    newer: newer.map(pointed),
    related: context.relatedTo(article).map(pointed),
    feeds,
  };
}

/** Stands for all that is said here of all articles: of the registry, what others are told, and where bodies lead. */
export function aroundVersion({ archive, registryVersion }: Context): string {
  const told = archive.articles.map(({ versions, body }) => [versions.facts, targetsVersion(body)]);
  return digest([registryVersion, told]);
}

/** Stands for all targets of a body, wherever in it they are. */
export function targetsVersion({ targets }: Pick<RenderedBody, "targets">): string {
  return digest(targets.map(({ line: _, column: __, ...target }) => target));
}

function pointed({ title, address, date, district }: Pointed): Pointed {
  return { title, address, date, district };
}
