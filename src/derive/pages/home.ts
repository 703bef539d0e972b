import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import {
  type CountedLink,
  countedLink,
  type DistrictGroup,
  districtGroups,
} from "../directories.ts";
import { printTerm } from "../format.ts";
import { type FrameProps, frameProps, linkTo } from "../frame.ts";
import type { ItemProps } from "../items.ts";
import { countLabel } from "../listing.ts";
import { PAGE_SIZE } from "../paginate.ts";

/** The front page: the newest articles and every way into the archive. */
export interface HomeProps {
  frame: FrameProps;
  heading: string;
  description: string;
  count: string;
  items: ItemProps[];
  districts: DistrictGroup[];
  terms: CountedLink[];
  sections: CountedLink[];
  years: CountedLink[];
}

/** The front page. */
export function homePages(context: Context): HomeProps[] {
  const { archive, groups, site, termYears } = context;
  return [
    {
      frame: frameProps(site, addresses.home, site.title, []),
      heading: site.title,
      description: site.description,
      count: countLabel(archive.articles.length),
      items: archive.articles.slice(0, PAGE_SIZE).map(context.itemOf),
      districts: districtGroups(context),
      terms: termYears.map((years) =>
        countedLink(
          linkTo(site, printTerm(years), addresses.term(years)),
          groups.byTerm.get(years),
        ),
      ),
      sections: archive.sections.map(({ slug, name }) =>
        countedLink(linkTo(site, name, addresses.section(slug)), groups.bySection.get(slug)),
      ),
      years: [...groups.byYear].map(([year, articles]) =>
        countedLink(linkTo(site, year, addresses.year(year)), articles),
      ),
    },
  ];
}
