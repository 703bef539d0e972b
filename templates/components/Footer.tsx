import type { SiteProps } from "../../src/derive/frame.ts";
import { words } from "../../src/derive/words.ts";
import { Licence } from "./Licence.tsx";

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
        {words.licence}: <Licence licence={site.licence} />
      </p>
    </footer>
  );
}
