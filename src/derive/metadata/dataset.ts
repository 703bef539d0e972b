import { addresses } from "../addresses.ts";
import { type Context, districtOf } from "../context.ts";
import { dataWords } from "../dataWords.ts";
import { lastChange } from "../feedLinks.ts";
import type { SiteProps } from "../frame.ts";
import { type LinkedThing, publisherThing } from "./linkedData.ts";
import { newsArticle } from "./newsArticle.ts";

/** The media types of the exports, by their addresses. */
const EXPORTS = {
  [addresses.csv]: "text/csv",
  [addresses.ndjson]: "application/x-ndjson",
  [addresses.jsonLd]: "application/ld+json",
  [addresses.registry]: "application/json",
  [addresses.documentsData]: "application/json",
  [addresses.citationsData]: "text/csv",
} as const;

/** The archive's metadata as schema.org's `Dataset`; an empty archive covers no time. */
export function datasetThing({ archive, site }: Context): LinkedThing {
  const [newest, oldest] = [archive.articles[0], archive.articles.at(-1)];
  const publisher = publisherThing(site);
  return {
    "@type": "Dataset",
    "@id": datasetId(site),
    name: `${site.title}: ${dataWords.metadata}`,
    description: site.description,
    url: site.baseUrl + addresses.data,
    license: site.licence.url,
    isAccessibleForFree: true,
    inLanguage: archive.site.language,
    creator: publisher,
    publisher: { "@id": publisher["@id"] },
    dateModified: lastChange(archive.articles, site.offset),
    temporalCoverage: newest && oldest && `${oldest.date.day}/${newest.date.day}`,
    spatialCoverage: { "@type": "Place", name: archive.site.city },
    distribution: Object.entries(EXPORTS).map(([address, encodingFormat]) => ({
      "@type": "DataDownload",
      contentUrl: site.baseUrl + address,
      encodingFormat,
    })),
  };
}

/** The dataset and then every article as its own page tells it, newest first, one by one. */
export function* datasetGraph(context: Context): Generator<LinkedThing, void, undefined> {
  const { archive, site } = context;
  const { "@id": publisher } = publisherThing(site);
  const sections = new Map(archive.sections.map(({ slug, name }) => [slug, name]));
  yield datasetThing(context);
  for (const article of archive.articles) {
    const district = districtOf(context, article.district);
    const section = sections.get(article.section ?? "");
    yield {
      "@id": site.baseUrl + article.address,
      ...newsArticle(article, district, section, site),
      publisher: { "@id": publisher },
      isPartOf: { "@id": datasetId(site) },
    };
  }
}

function datasetId(site: SiteProps): string {
  return `${site.baseUrl}${addresses.data}#du-lieu`;
}
