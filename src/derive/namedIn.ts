import type { DocumentMention } from "../documents/model.ts";
import type { Archive } from "../model.ts";

interface Place {
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
  const places = new Map<string, Place[]>();
  const note = (id: string, { article, line, cite }: DocumentMention) => {
    const place = { id, line, index: cite?.mention.index ?? -1 };
    const known = places.get(article);
    if (known) known.push(place);
    else places.set(article, [place]);
  };
  for (const { id, mentions } of documents) for (const mention of mentions) note(id, mention);
  for (const mention of undecided) note(mention.between, mention);
  return new Map([...places].map(([article, own]) => [article, idsOf(own)]));
}

function idsOf(places: Place[]): string[] {
  const sorted = places.sort((a, b) => a.line - b.line || a.index - b.index);
  return [...new Set(sorted.map(({ id }) => id))];
}
