import { addresses } from "../../src/derive/addresses.ts";
import type { SiteProps } from "../../src/derive/frame.ts";
import { escapeMarkup, xmlCharacters } from "../../src/text/markup.ts";

/** What OpenSearch 1.1 allows for a name, in characters. */
const NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/** Tells browsers how to search the archive from their address bar (OpenSearch 1.1). */
export function openSearch(site: SiteProps): string {
  const search = `${site.baseUrl}${addresses.search}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${atMost(NAME, site.shortTitle)}</ShortName>
  <LongName>${atMost(LONG_NAME, site.title)}</LongName>
  <Description>${atMost(DESCRIPTION, site.description)}</Description>
  <Url type="text/html" template="${escapeMarkup(search)}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeMarkup(site.baseUrl + addresses.openSearch)}"/>
  <Image type="image/svg+xml">${escapeMarkup(site.baseUrl)}/icons/icon.svg</Image>
  <Language>vi</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}

function atMost(length: number, text: string): string {
  return escapeMarkup([...xmlCharacters(text)].slice(0, length).join("").trim());
}
