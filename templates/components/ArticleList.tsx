import type { ItemProps } from "../../src/derive/items.ts";
import { words } from "../../src/derive/words.ts";
import { DateText } from "./DateText.tsx";

/** Articles in a listing; an empty one says so. */
export function ArticleList({ items }: { items: ItemProps[] }) {
  if (items.length === 0) return <p class="empty">{words.noArticles}</p>;
  return (
    <ol class="articles">
      {items.map((item) => (
        <ArticleItem item={item} />
      ))}
    </ol>
  );
}

function ArticleItem({ item }: { item: ItemProps }) {
  return (
    <li>
      <article>
        <p class="dateline">
          <DateText date={item.date} /> · {item.district}
        </p>
        <h3>
          <a href={item.href}>{item.title}</a>
        </h3>
        <p class="excerpt">{item.excerpt}</p>
        <p class="byline">
          {item.byline} · {words.terms.toLowerCase()} {item.term}
          {item.mark && <span class="mark">{item.mark}</span>}
        </p>
      </article>
    </li>
  );
}
