import type { DocumentMention } from "../documents/model.ts";
import type { Archive } from "../model.ts";
import { groupBy } from "./groupBy.ts";

interface Place {
  article: string;
  id: string;
  line: number;
  index: number;
}

/**
 * By the addresses of articles: the ids of the documents that each names, and of the pages between those that it may
 * mean, each once. They stand in the order of the text; those it only alludes to come first in their line.
 */
export function namedIn({
  documents,
  undecided,
}: Pick<Archive, "documents" | "undecided">): Map<string, string[]> {
  const places = [
    ...documents.flatMap(({ id, mentions }) => mentions.map((mention) => placeOf(id, mention))),
    ...undecided.map((mention) => placeOf(mention.between, mention)),
  ];
  const byArticle = groupBy(places, ({ article }) => [article]);
  return new Map([...byArticle].map(([article, own]) => [article, idsOf(own)]));
}

function placeOf(id: string, { article, line, cite }: DocumentMention): Place {
  return { article, id, line, index: cite?.mention.index ?? -1 };
}

function idsOf(places: Place[]): string[] {
  const sorted = places.sort((a, b) => a.line - b.line || a.index - b.index);
  return [...new Set(sorted.map(({ id }) => id))];
}
