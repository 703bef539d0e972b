import type { ArticleProps } from "../../src/derive/pages/article.ts";
import { words } from "../../src/derive/words.ts";
import { DateText } from "./DateText.tsx";
import { LinkList } from "./LinkList.tsx";

/** Corrections, tags and the way on to the neighbours of an article. */
export function ArticleFooter({ article }: { article: ArticleProps }) {
  const { corrections, updated, tags, older, newer } = article;
  return (
    <footer class="article-footer">
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
      {(older || newer) && (
        <nav class="neighbours" aria-label={article.district.label}>
          {older && (
            <Neighbour label={words.older} title={older.label} href={older.href} rel="prev" />
          )}
          {newer && (
            <Neighbour label={words.newer} title={newer.label} href={newer.href} rel="next" />
          )}
        </nav>
      )}
    </footer>
  );
}

function Neighbour(props: { label: string; title: string; href: string; rel: string }) {
  return (
    <a class="neighbour" rel={props.rel} href={props.href}>
      <span class="kicker">{props.label}</span> {props.title}
    </a>
  );
}
