import type { LinkProps } from "../../src/derive/frame.ts";
import { words } from "../../src/derive/words.ts";

/** The way from home to the page above this one; nothing on the front page. */
export function Breadcrumbs({ crumbs }: { crumbs: LinkProps[] }) {
  if (crumbs.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={words.breadcrumbs}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
