import type { SiteProps } from "../../src/derive/frame.ts";
import { words } from "../../src/derive/words.ts";

/** Who publishes the archive, and on what terms. */
export function Footer({ site }: { site: SiteProps }) {
  return (
    <footer class="site-footer">
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
