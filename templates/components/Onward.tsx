import type { ArticleProps, DatedLink } from "../../src/derive/pages/article.ts";
import { words } from "../../src/derive/words.ts";
import { DateText } from "./DateText.tsx";

/** The ways on from an article: what came before and after it in its district, and what it is akin to. */
export function Onward({ article }: { article: ArticleProps }) {
  const { older, newer, related, district } = article;
  return (
    <aside class="onward" aria-label={words.onward}>
      <Way heading={`${words.older}, ${district.label}`} links={older} rel="prev" />
      <Way heading={`${words.newer}, ${district.label}`} links={newer} rel="next" />
      <Way heading={words.related} links={related} />
    </aside>
  );
}

/** Nothing where there is nothing to go on to; `rel` belongs to the nearest. */
function Way(props: { heading: string; links: DatedLink[]; rel?: "prev" | "next" }) {
  if (props.links.length === 0) return null;
  return (
    <section>
      <h2>{props.heading}</h2>
      <ul>
        {props.links.map(({ label, href, date, district }, i) => (
          <li>
            <a href={href} rel={i === 0 ? props.rel : undefined}>
              {label}
            </a>
            <div class="particulars">
              <DateText date={date} />
              {props.rel ? null : ` · ${district}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
