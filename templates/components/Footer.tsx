import type { SiteProps } from "../../src/derive/frame.ts";
import { words } from "../../src/derive/words.ts";

/** Every way into the archive, who publishes it, and on what terms. */
export function Footer({ site }: { site: SiteProps }) {
  return (
    <footer class="site-footer">
      <nav id="danh-muc" aria-label={words.directory}>
        <ul>
          {site.directory.map(({ label, href }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <strong>{site.title}</strong>. {site.publisher}.
      </p>
      <p>
        {words.licence}:{" "}
        <a href={site.licence.url} rel="license external noopener noreferrer">
          {site.licence.name}
        </a>
        . {site.licence.covers}
      </p>
    </footer>
  );
}
