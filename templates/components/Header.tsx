import type { FrameProps } from "../../src/derive/frame.ts";
import { words } from "../../src/derive/words.ts";
import { LONGEST_QUERY } from "./SearchForm.tsx";

/** The site's name, the search box and the main ways in; on a narrow screen these stand at the foot. */
export function Header({ frame }: { frame: FrameProps }) {
  const { site, address } = frame;
  return (
    <header class="masthead">
      <a class="site-name" href={site.home.href}>
        <img src={`${site.basePath}/icons/icon.svg`} alt="" width="32" height="32" />
        {site.shortTitle}
      </a>
      <a class="to-directory" href="#danh-muc">
        {words.directory}
      </a>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is younger than some of the readers' browsers */}
      <form class="site-search" role="search" action={site.search.href}>
        <label class="unseen" for="tim">
          {words.search}
        </label>
        <input
          id="tim"
          type="search"
          name="q"
          maxlength={LONGEST_QUERY}
          placeholder={words.search}
          autocomplete="off"
        />
        <button type="submit">{words.searchButton}</button>
      </form>
      <nav aria-label={words.navigation}>
        <ul>
          {site.nav.map(({ label, href }) => (
            <li>
              <a href={href} aria-current={currentMark(site.basePath + address, href)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function currentMark(here: string, href: string): "page" | "true" | undefined {
  if (here === href) return "page";
  return here.startsWith(href) ? "true" : undefined;
}
