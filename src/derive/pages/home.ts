import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { type CountedLink, countedLink } from "../directories.ts";
import { feedLinks, lastChange } from "../feedLinks.ts";
import { type FrameProps, frameProps, type LinkProps, linkTo } from "../frame.ts";
import type { ItemProps } from "../items.ts";
import { countLabel } from "../listing.ts";
import { siteThings } from "../metadata/siteThings.ts";
import { type TileMapProps, tileMap } from "../tileMap.ts";
import { type StopProps, timeline } from "../timeline.ts";
import { words } from "../words.ts";

/** The front page: the newest articles and every way into the archive. */
export interface HomeProps {
  frame: FrameProps;
  heading: string;
  description: string;
  count: string;
  /** Oldest first. */
  terms: StopProps[];
  items: ItemProps[];
  map: TileMapProps;
  /** The calendar of days; the reader's own clock may say which of them is today. */
  days: LinkProps;
  sections: CountedLink[];
  years: CountedLink[];
}

/** Articles on the front page. */
const LATEST = 10;

/** The front page. */
export function homePages(context: Context): HomeProps[] {
  const { archive, groups, site } = context;
  return [
    {
      frame: {
        ...frameProps(site, addresses.home, site.title, []),
        feed: feedLinks(site, addresses.home, archive.articles),
        modified: lastChange(archive.articles, site.offset),
        things: siteThings(site),
      },
      heading: site.title,
      description: site.description,
      count: countLabel(archive.articles.length),
      terms: timeline(context),
      items: archive.articles.slice(0, LATEST).map(context.itemOf),
      map: tileMap(context),
      days: linkTo(site, words.days, addresses.days),
      sections: archive.sections.map(({ slug, name }) =>
        countedLink(linkTo(site, name, addresses.section(slug)), groups.bySection.get(slug)),
      ),
      years: [...groups.byYear].map(([year, articles]) =>
        countedLink(linkTo(site, year, addresses.year(year)), articles),
      ),
    },
  ];
}
