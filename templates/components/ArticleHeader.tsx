import type { ArticleProps } from "../../src/derive/pages/article.ts";
import { unitWords, words } from "../../src/derive/words.ts";
import { DateText } from "./DateText.tsx";
import { LinkList } from "./LinkList.tsx";

/**
 * Whose time an article belongs to, its headline, standfirst, byline, day and term. No class
 * says "byline": Zotero would take "no name is given" for an author's name.
 */
export function ArticleHeader({ article }: { article: ArticleProps }) {
  const { section, district, title, summary, authors, date, minutes, period } = article;
  return (
    <>
      <p class="period">{period}</p>
      <header class="article-header">
        <p class="kicker">
          <LinkList links={section ? [section, district] : [district]} />
        </p>
        <h1>{title}</h1>
        {summary && <p class="standfirst">{summary}</p>}
        <p class="particulars">
          <b>{authors.length > 0 ? <LinkList links={authors} /> : words.unsigned}</b>
          <DateText date={date} long />
          <Sitting article={article} />
          <span>
            {minutes} {words.minutes}
          </span>
        </p>
      </header>
    </>
  );
}

function Sitting({ article: { committee, term } }: { article: ArticleProps }) {
  return (
    <span>
      {committee},{" "}
      <a href={term.href}>
        {term.ordinal ? `${term.ordinal}, ` : ""}
        {unitWords.term} {term.label}
      </a>
    </span>
  );
}
