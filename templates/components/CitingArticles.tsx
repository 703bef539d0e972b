import type { ComponentChildren } from "preact";
import type { CitingItem, CitingSentence } from "../../src/derive/citingArticles.ts";
import { documentWords } from "../../src/derive/documentWords.ts";
import { ArticleEntry } from "./ArticleList.tsx";

/** Articles with the sentences in which they name a document; `below` adds to one what is its own. */
export function CitingArticles<T extends CitingItem>(props: {
  articles: T[];
  below?: (article: T) => ComponentChildren;
}) {
  const { articles, below } = props;
  if (articles.length === 0) return <p class="empty">{documentWords.notCited}</p>;
  return (
    <ol class="articles citing">
      {articles.map((article) => (
        <ArticleEntry item={article.item} level="h3" mark={article.certainty}>
          <div>
            {article.sentences.map((sentence) => (
              <Sentence sentence={sentence} />
            ))}
            {article.notes.map((note) => (
              <p class="note">{note}</p>
            ))}
            {below?.(article)}
          </div>
        </ArticleEntry>
      ))}
    </ol>
  );
}

function Sentence({ sentence: { before, literal, after } }: { sentence: CitingSentence }) {
  return (
    <blockquote class="citing-sentence">
      <p>
        {before}
        <mark>{literal}</mark>
        {after}
      </p>
    </blockquote>
  );
}
