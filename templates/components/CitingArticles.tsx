import type { ComponentChildren } from "preact";
import type { CitingItem, CitingSentence } from "../../src/derive/citingArticles.ts";
import { documentWords } from "../../src/derive/documentWords.ts";
import { unitWords } from "../../src/derive/words.ts";
import { DateText } from "./DateText.tsx";

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
        <li>
          <article>
            <CitingHead article={article} />
            <div>
              {article.sentences.map((sentence) => (
                <Sentence sentence={sentence} />
              ))}
              {article.notes.map((note) => (
                <p class="note">{note}</p>
              ))}
              {below?.(article)}
            </div>
            <p class="particulars">
              {article.item.byline} · {unitWords.term} {article.item.term}
              {article.certainty && <span class="mark">{article.certainty}</span>}
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}

function CitingHead({ article: { item } }: { article: CitingItem }) {
  return (
    <>
      <p class="dateline">
        <DateText date={item.date} /> <span>{item.district}</span>
      </p>
      <h3>
        <a href={item.href}>{item.title}</a>
      </h3>
    </>
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
