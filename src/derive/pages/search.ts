import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import {
  type CountedLink,
  countedLink,
  type DistrictGroup,
  districtGroups,
} from "../directories.ts";
import { printTerm } from "../format.ts";
import { type FrameProps, frameProps, type LinkProps, linkTo } from "../frame.ts";
import type { Facet } from "../searchTable.ts";
import { facetWords, kindWords, searchWords } from "../searchWords.ts";

/** A filter, with the values that it offers; the browser adds how many results each has. */
export interface FilterProps {
  name: Facet;
  label: string;
  all: string;
  options: { value: string; label: string }[];
}

/** The page of search, with every way into the archive for those who cannot search or find nothing. */
export interface SearchProps {
  frame: FrameProps;
  filters: FilterProps[];
  /** Pages that list what there is. */
  directory: LinkProps[];
  districts: DistrictGroup[];
  terms: CountedLink[];
  sections: CountedLink[];
  years: CountedLink[];
}

/** The page of search. */
export function searchPages(context: Context): SearchProps[] {
  const { archive, groups, site, termYears } = context;
  return [
    {
      frame: frameProps(site, addresses.search, searchWords.title, [site.home]),
      filters: filtersOf(context),
      directory: site.nav,
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

/** The browser finds the authors by itself: they may be many, and most searches need none of them. */
function filtersOf({ archive, groups, termYears }: Context): FilterProps[] {
  const filter = (name: Facet, options: FilterProps["options"]): FilterProps => ({
    name,
    ...facetWords[name],
    options,
  });
  const districts = archive.districts.map(({ slug, names }) => ({
    value: slug,
    label: names.full,
  }));
  const terms = termYears.map((years) => ({ value: years, label: printTerm(years) }));
  const years = [...groups.byYear.keys()].map((year) => ({ value: year, label: year }));
  const sections = archive.sections.map(({ slug, name }) => ({ value: slug, label: name }));
  const kinds = Object.entries(kindWords).map(([value, label]) => ({ value, label }));
  return [
    filter("loai", kinds),
    filter("quan-huyen", districts),
    filter("nhiem-ky", terms),
    filter("nam", years),
    filter("chuyen-muc", sections),
    filter("tac-gia", []),
  ];
}
