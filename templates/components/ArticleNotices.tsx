import type { ArticleProps } from "../../src/derive/pages/article.ts";
import { unitWords, words } from "../../src/derive/words.ts";

/** What a reader must know before reading: whose words these are, how sure the day is, what is prepared. */
export function ArticleNotices({ article: { notices, runUpTo } }: { article: ArticleProps }) {
  return (
    <>
      {notices.map((notice) => (
        <p class="notice">{notice}</p>
      ))}
      {runUpTo && (
        <p class="notice">
          {words.runUpTo}{" "}
          <a href={runUpTo.href}>
            {runUpTo.ordinal ? `${runUpTo.ordinal}, ` : ""}
            {unitWords.term} {runUpTo.label}
          </a>
        </p>
      )}
    </>
  );
}
