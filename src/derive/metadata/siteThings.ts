import { addresses } from "../addresses.ts";
import type { SiteProps } from "../frame.ts";
import { type LinkedThing, publisherThing, siteThing } from "./linkedData.ts";

/** The archive and who publishes it, as the front page tells search engines, with the way to search it. */
export function siteThings(site: SiteProps): LinkedThing[] {
  const home = `${site.baseUrl}${addresses.home}`;
  const publisher = publisherThing(site);
  return [
    { ...publisher, url: home },
    {
      ...siteThing(site),
      url: home,
      alternateName: site.shortTitle,
      description: site.description,
      inLanguage: "vi",
      publisher: { "@id": publisher["@id"] },
      potentialAction: {
        "@type": "SearchAction",
        target: `${site.baseUrl}${addresses.search}?q={search_term_string}`,
        "query-input": "required name=search_term_string",
      },
    },
  ];
}

/** The listing at `url`. */
export function listingThing(site: SiteProps, url: string, name: string): LinkedThing {
  const { "@id": id } = siteThing(site);
  return { "@type": "CollectionPage", url, name, inLanguage: "vi", isPartOf: { "@id": id } };
}
