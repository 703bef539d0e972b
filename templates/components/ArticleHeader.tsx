import type { ArticleProps } from "../../src/derive/pages/article.ts";
import { words } from "../../src/derive/words.ts";
import { DateText } from "./DateText.tsx";
import { LinkList } from "./LinkList.tsx";

/** Headline, standfirst, byline, day and term of an article. */
export function ArticleHeader({ article }: { article: ArticleProps }) {
  const { section, title, summary, authors, date, committee, term, runUpTo, minutes } = article;
  return (
    <header class="article-header">
      {section && (
        <p class="kicker">
          <a href={section.href}>{section.label}</a>
        </p>
      )}
      <h1>{title}</h1>
      {summary && <p class="standfirst">{summary}</p>}
      <p class="byline">
        {authors.length > 0 ? <LinkList links={authors} /> : words.unsigned} ·{" "}
        <DateText date={date} long /> · {minutes} phút đọc
      </p>
      <p class="sitting">
        {committee}, <TermLink {...term} />
        {runUpTo && (
          <>
            . {words.runUpTo} <TermLink {...runUpTo} />
          </>
        )}
      </p>
    </header>
  );
}

function TermLink({ label, href, ordinal }: ArticleProps["term"]) {
  return (
    <a href={href}>
      {ordinal ? `${ordinal}, ` : ""}nhiệm kỳ {label}
    </a>
  );
}
