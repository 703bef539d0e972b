import type { ComponentChildren } from "preact";
import type { ItemGroup } from "../../src/derive/itemGroups.ts";
import type { ItemProps } from "../../src/derive/items.ts";
import { unitWords, words } from "../../src/derive/words.ts";
import { DateText } from "./DateText.tsx";

/** Articles under headings of months or years where the list is long; an empty one says so. */
export function GroupedArticles({ groups }: { groups: ItemGroup[] }) {
  if (groups.length === 0) return <ArticleList items={[]} />;
  return (
    <>
      {groups.map(({ heading, items }) => (
        <>
          {heading && <h3 class="group-heading">{heading}</h3>}
          <ArticleList items={items} level={heading ? "h4" : "h3"} />
        </>
      ))}
    </>
  );
}

/** Articles in a listing, their titles headings of `level`; an empty one says so. */
export function ArticleList(props: { items: ItemProps[]; level?: "h3" | "h4" }) {
  const { items, level = "h3" } = props;
  if (items.length === 0) return <p class="empty">{words.noArticles}</p>;
  return (
    <ol class="articles">
      {items.map((item) => (
        <ArticleEntry item={item} level={level} mark={item.mark}>
          <p class="excerpt">{item.excerpt}</p>
        </ArticleEntry>
      ))}
    </ol>
  );
}

/** One article of a list, with what is shown of it below its title. */
export function ArticleEntry(props: {
  item: ItemProps;
  level: "h3" | "h4";
  mark?: string;
  children: ComponentChildren;
}) {
  const { item, level: Title, mark, children } = props;
  return (
    <li>
      <article>
        <p class="dateline">
          <DateText date={item.date} /> <span>{item.district}</span>
        </p>
        <Title>
          <a href={item.href}>{item.title}</a>
        </Title>
        {children}
        <p class="particulars">
          {item.byline} · {unitWords.term} {item.term}
          {mark && <span class="mark">{mark}</span>}
        </p>
      </article>
    </li>
  );
}
