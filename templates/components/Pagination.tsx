import type { PaginationProps } from "../../src/derive/paginate.ts";
import { words } from "../../src/derive/words.ts";

/** Links between the pages of a listing; nothing where there is one page. */
export function Pagination({ pagination }: { pagination?: PaginationProps }) {
  if (!pagination) return null;
  const { previous, next, links } = pagination;
  return (
    <nav class="pagination" aria-label={words.pagination}>
      {previous && (
        <a rel="prev" href={previous}>
          {words.previous}
        </a>
      )}
      <ol>
        {links.map((link) => (
          <li>{link ? <PageLink {...link} /> : "…"}</li>
        ))}
      </ol>
      {next && (
        <a rel="next" href={next}>
          {words.next}
        </a>
      )}
    </nav>
  );
}

function PageLink({ label, href, current }: { label: string; href: string; current: boolean }) {
  return (
    <a href={href} aria-current={current ? "page" : undefined}>
      {label}
    </a>
  );
}
