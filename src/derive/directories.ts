import type { Article } from "../model.ts";
import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { printCount } from "./format.ts";
import { type LinkProps, linkTo } from "./frame.ts";
import { kinds } from "./words.ts";

/** A link to a listing with the number of its articles, `12.094`. */
export interface CountedLink extends LinkProps {
  count: string;
}

/** The districts of one kind, in alphabetical order. */
export interface DistrictGroup {
  kind: string;
  districts: CountedLink[];
}

/** A link with the number of articles behind it; none where there is no list. */
export function countedLink(link: LinkProps, articles: readonly Article[] = []): CountedLink {
  return { ...link, count: printCount(articles.length) };
}

/** All districts by kind, each with its count, those without articles too. */
export function districtGroups({ archive, groups, site }: Context): DistrictGroup[] {
  return Object.entries(kinds).map(([kind, label]) => ({
    kind: label,
    districts: archive.districts
      .filter(({ names }) => names.kind === kind)
      .map(({ slug, names }) =>
        countedLink(
          linkTo(site, names.name, addresses.district(slug)),
          groups.byDistrict.get(slug),
        ),
      ),
  }));
}
