import type { DocumentMention } from "../documents/model.ts";
import type { Article } from "../model.ts";
import type { Context } from "./context.ts";
import { documentWords } from "./documentWords.ts";
import { groupBy } from "./groupBy.ts";
import type { ItemProps } from "./items.ts";

/** A sentence with the words that name the document. */
export interface CitingSentence {
  before: string;
  literal: string;
  after: string;
}

/** An article that names a document. */
export interface CitingItem {
  item: ItemProps;
  /** Each once, in the order of the text. */
  sentences: CitingSentence[];
  /** That there are more; that the text only alludes to it. */
  notes: string[];
  /** Where it is not certain that the document is meant. */
  certainty?: string;
}

/** An article with its mentions of one document. */
export interface Citing<M extends DocumentMention = DocumentMention> {
  article: Article;
  mentions: readonly M[];
}

/** Sentences of one article that are shown; one that cites a document a hundred times is long. */
const SHOWN = 3;

/** The articles of `mentions`, which stand in the order of the articles' days, each with its own. */
export function citingArticles<M extends DocumentMention>(
  { documents }: Pick<Context, "documents">,
  mentions: readonly M[],
): Citing<M>[] {
  return [...groupBy(mentions, ({ article }) => [article])].flatMap(([address, own]) => {
    const article = documents.articleAt(address);
    return article ? [{ article, mentions: own }] : [];
  });
}

/** An article as the page of a document shows it. */
export function citingItem({ itemOf }: Context, { article, mentions }: Citing): CitingItem {
  const sentences = new Map<string, CitingSentence>();
  for (const { cite, literal } of mentions) {
    if (!cite) continue;
    const { before = "", after = "" } = cite.sentence ?? {};
    const sentence = { before, literal: literal.replace(/\s+/g, " "), after };
    sentences.set([before, sentence.literal, after].join(""), sentence);
  }
  const more = sentences.size - SHOWN;
  const isAlluded = mentions.some(({ cite }) => cite === null);
  return {
    item: itemOf(article),
    sentences: [...sentences.values()].slice(0, SHOWN),
    notes: [
      ...(more > 0 ? [documentWords.more(more)] : []),
      ...(isAlluded ? [documentWords.alluded] : []),
    ],
    certainty: mentions.some(({ sure }) => sure) ? undefined : documentWords.unsure,
  };
}
