import { addresses } from "./addresses.ts";
import type { Context } from "./context.ts";
import { type CoverageYear, coverageOver, spanOf } from "./coverage.ts";
import { printCount } from "./format.ts";
import { type LinkProps, linkTo } from "./frame.ts";

/** One district in one year: a year without any articles is a gap, one after its closing `outside`. */
export type YearCell = { count: string; gaps: number } | "gap" | "outside";

/** The articles of every district in every year, with the months that have none. */
export interface CoverageByDistrict {
  /** Oldest first. */
  years: string[];
  /** In alphabetical order; districts without articles too. */
  rows: { district: LinkProps; cells: YearCell[]; total: string }[];
}

/**
 * All districts over one span: from the first year of the whole archive to the last month of each.
 * Undefined for an archive without articles.
 */
export function coverageByDistrict({
  archive,
  groups,
  site,
}: Context): CoverageByDistrict | undefined {
  const districts = archive.districts.flatMap((district) => {
    const span = spanOf(archive.articles, district);
    const articles = groups.byDistrict.get(district.slug) ?? [];
    const covered = span && coverageOver(articles, span);
    return covered ? [{ district, articles, covered }] : [];
  });
  if (districts.length === 0) return undefined;
  const years = [
    ...new Set(districts.flatMap(({ covered }) => covered.map(({ year }) => year))),
  ].sort();
  return {
    years,
    rows: districts.map(({ district: { slug, names }, articles, covered }) => {
      const byYear = new Map(covered.map((own) => [own.year, own]));
      return {
        district: linkTo(site, names.full, addresses.district(slug)),
        cells: years.map((year) => cellOf(byYear.get(year))),
        total: printCount(articles.length),
      };
    }),
  };
}

function cellOf(year: CoverageYear | undefined): YearCell {
  if (!year || (year.count === 0 && year.gaps === 0)) return "outside";
  return year.count === 0 ? "gap" : { count: printCount(year.count), gaps: year.gaps };
}
