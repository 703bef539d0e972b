import { shared } from "../cache/digest.ts";
import type { Archive, Article } from "../model.ts";
import type { Body } from "../validate/schema/body.ts";
import type { CommitteeTerm, District } from "../validate/schema/registry.ts";
import { addresses } from "./addresses.ts";
import { articlesByPerson } from "./articlesByPerson.ts";
import { type DocumentIndex, documentIndex } from "./documentIndex.ts";
import { type LinkProps, linkTo, type SiteProps, siteProps } from "./frame.ts";
import {
  type Groups,
  groupArticles,
  type Neighbours,
  neighboursIn,
  type Pointed,
} from "./groups.ts";
import { type ItemProps, itemProps } from "./items.ts";
import { relatedIn } from "./related.ts";
import { registryVersion } from "./versions.ts";
import { unitWords, words } from "./words.ts";

/** Articles listed before and after one. */
const NEIGHBOURS = 3;

/** What the builders of pages share: the archive, its groups and the site as pages know it. */
export interface Context {
  archive: Archive;
  groups: Groups;
  site: SiteProps;
  districts: ReadonlyMap<string, District>;
  /** The city and the nation; with `districts`, what `validate/termOf` asks. */
  bodies: ReadonlyMap<string, Body>;
  /** The article whose file is at `path`, if it is published. */
  articleAt: (path: string) => Article | undefined;
  /** By the slugs of persons: the articles that are about them. */
  byPerson: ReadonlyMap<string, readonly Article[]>;
  /** What articles cite. */
  documents: DocumentIndex;
  /** Of all that is not said by articles. */
  registryVersion: string;
  /** An article as listings show it; one object, for all the listings that it stands in. */
  itemOf: (article: Article) => ItemProps;
  /** The next three older and newer articles of the district. */
  neighbours: ReadonlyMap<Article, Neighbours<Pointed>>;
  /** The articles that share most with one, best first. */
  relatedTo: (article: Article) => readonly Pointed[];
  /** Years of every term of any district, newest first. */
  termYears: readonly string[];
  /** Sizes in bytes of files that are already written, by their addresses. */
  fileSizes: ReadonlyMap<string, number>;
}

/** Prepares what page builders need. */
export function contextOf(archive: Archive): Context {
  const years = archive.districts.flatMap(({ terms }) => terms.map((term) => term.years));
  const site = shared(siteProps(archive));
  const districts = new Map(archive.districts.map((district) => [district.slug, district]));
  const groups = groupArticles(archive);
  const neighbours = neighboursIn(groups.byDistrict.values(), NEIGHBOURS);
  const paths = new Map(archive.articles.map((article) => [article.path, article]));
  const items = new Map<Article, ItemProps>();
  return {
    archive,
    groups,
    site,
    districts,
    bodies: archive.bodies,
    articleAt: (path) => paths.get(path),
    byPerson: articlesByPerson(archive),
    registryVersion: registryVersion(archive),
    documents: documentIndex(archive, districts, site),
    itemOf(article) {
      const district = districts.get(article.district)?.names.full ?? "";
      const item = items.get(article) ?? shared(itemProps(article, district, site));
      items.set(article, item);
      return item;
    },
    neighbours,
    relatedTo: relatedIn(archive.articles, groups, neighbours),
    termYears: [...new Set(years)].sort().reverse(),
    fileSizes: new Map(),
  };
}

/** The district of an article. Validation has made sure that it is known. */
export function districtOf({ districts }: Context, slug: string): District {
  const district = districts.get(slug);
  if (!district) throw new Error(`unknown district: ${slug}`);
  return district;
}

/** The term of a district, undefined when it has no such term. */
export function termOf(district: District, years: string): CommitteeTerm | undefined {
  return district.terms.find((term) => term.years === years);
}

/** `khóa XXII`, or undefined where the ordinal is unknown. */
export function ordinalLabel(term: CommitteeTerm | undefined): string | undefined {
  return term?.ordinal && `${unitWords.ordinal} ${term.ordinal.value}`;
}

/** Crumbs from home to a district's listing. */
export function districtCrumbs({ site }: Context, district: District): LinkProps[] {
  return [
    ...districtsCrumbs(site),
    linkTo(site, district.names.full, addresses.district(district.slug)),
  ];
}

/** Crumbs from home to the list of districts. */
export function districtsCrumbs(site: SiteProps): LinkProps[] {
  return [site.home, linkTo(site, words.districts, addresses.districts)];
}
