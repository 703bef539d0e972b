import type { ArticleProps } from "../../src/derive/pages/article.ts";
import { words } from "../../src/derive/words.ts";
import { ArticleSource } from "./ArticleSource.tsx";
import { DateText } from "./DateText.tsx";
import { LinkList } from "./LinkList.tsx";

/** Source, corrections and tags of an article, below its text. */
export function ArticleFooter({ article }: { article: ArticleProps }) {
  const { source, corrections, updated, tags, sameDay } = article;
  return (
    <footer class="article-end">
      {source && <ArticleSource source={source} />}
      {corrections.length > 0 && (
        <section class="corrections">
          <h2>{words.corrections}</h2>
          <ul>
            {corrections.map(({ date, text }) => (
              <li>
                <DateText date={date} />: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {updated && (
        <p>
          {words.updated}: <DateText date={updated} long />
        </p>
      )}
      {tags.length > 0 && (
        <p class="tags">
          {words.tags}: <LinkList links={tags} />
        </p>
      )}
      <p>
        <a href={sameDay.href}>{sameDay.label}</a>
      </p>
    </footer>
  );
}
