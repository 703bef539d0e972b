import type { ArticleProps } from "../../src/derive/pages/article.ts";
import { peopleWords } from "../../src/derive/peopleWords.ts";
import { words } from "../../src/derive/words.ts";
import { ArticleDocuments } from "./ArticleDocuments.tsx";
import { ArticleSource } from "./ArticleSource.tsx";
import { DateText } from "./DateText.tsx";
import { LabelText } from "./LabelText.tsx";
import { LinkList } from "./LinkList.tsx";

/** Source, corrections, documents and tags of an article, below its text. */
export function ArticleFooter({ article }: { article: ArticleProps }) {
  const { source, corrections, updated, tags, people, documents, sameDay } = article;
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
      <ArticleDocuments documents={documents} />
      {people.length > 0 && (
        <p class="tags">
          {peopleWords.inArticle}:{" "}
          {people.map(({ name, role, body }, i) => (
            <>
              {i > 0 && "; "}
              <LabelText label={name} />, {role} (<LabelText label={body} />)
            </>
          ))}
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
