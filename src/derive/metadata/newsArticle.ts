import type { Article } from "../../model.ts";
import type { District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { dateProps } from "../format.ts";
import type { SiteProps } from "../frame.ts";
import { licenceOf } from "../licence.ts";
import { publisherOf } from "../publisherOf.ts";
import { type LinkedThing, publisherThing, siteThing } from "./linkedData.ts";

/**
 * An article in schema.org. It claims no more than the page: an unsigned one has no author, the day
 * of an event or one inferred is not that of publication, what others wrote is theirs and not under our licence.
 */
export function newsArticle(
  article: Article,
  district: District,
  section: string | undefined,
  site: SiteProps,
): LinkedThing {
  const { title, address, date, dateBasis, updated, tags, cover } = article;
  const isOurWording = article.rights === "digest" || article.rights === "link";
  const authors = article.authors.map((name): LinkedThing => ({ "@type": "Person", name }));
  const day = dateProps(date, site.offset).iso;
  const publisher = publisherThing(site);
  return {
    "@type": "NewsArticle",
    mainEntityOfPage: site.baseUrl + address,
    headline: title,
    inLanguage: "vi",
    datePublished: dateBasis === "printed" ? day : undefined,
    temporalCoverage: dateBasis === "event" ? day : undefined,
    dateModified: updated && dateProps(updated, site.offset).iso,
    author: isOurWording ? { "@id": publisher["@id"] } : known(authors),
    publisher,
    isPartOf: siteThing(site),
    isBasedOn: original(article, isOurWording ? authors : [], site.offset),
    about: {
      "@type": "Organization",
      name: district.names.committee,
      url: site.baseUrl + addresses.district(district.slug),
    },
    articleSection: section,
    keywords: known(tags),
    image: cover && site.baseUrl + cover.address,
    license: licenceOf(article, site)?.url,
    isAccessibleForFree: true,
  };
}

/** The page that an article was taken from; who wrote a digest's original is told there. */
function original(
  { source, rights, title }: Article,
  authors: LinkedThing[],
  offset: number,
): LinkedThing | undefined {
  if (!source) return undefined;
  const publisher = publisherOf(source);
  return {
    "@type": "NewsArticle",
    headline: rights === "own" ? undefined : title,
    author: known(authors),
    publisher: publisher && { "@type": "Organization", name: publisher },
    datePublished: source.published && dateProps(source.published, offset).iso,
    url: source.url,
    archivedAt: source.archived,
  };
}

function known<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
