import type { SiteProps } from "../../src/derive/frame.ts";
import { words } from "../../src/derive/words.ts";

/** The site's name and its main ways in. */
export function Header({ site }: { site: SiteProps }) {
  return (
    <header class="site-header">
      <a class="site-name" href={site.home.href}>
        {site.shortTitle}
      </a>
      <nav aria-label={words.navigation}>
        <ul>
          {site.nav.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
