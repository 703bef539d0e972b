import { addresses } from "./addresses.ts";

/** Media types by the ending of a file's name. What is not here goes out as plain bytes. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  jsonld: "application/ld+json",
  ndjson: "application/x-ndjson",
  webmanifest: "application/manifest+json",
  xml: "application/xml",
  csv: "text/csv",
  md: "text/markdown",
  txt: "text/plain",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  ico: "image/x-icon",
  woff2: "font/woff2",
  wasm: "application/wasm",
};

/** Files whose type their ending does not tell: the end of the address, and the type. */
export const namedTypes: readonly (readonly [end: string, type: string])[] = [
  [addresses.feed("/", "xml"), "application/atom+xml"],
  [addresses.feed("/", "json"), "application/feed+json"],
  [addresses.openSearch, "application/opensearchdescription+xml"],
];

/** True for a type of which browsers must be told that its text is UTF-8. */
export function isText(type: string): boolean {
  return /^text\/|\b(json|xml|javascript|x-ndjson|x-bibtex|x-research-info-systems)$/.test(type);
}

/** The type as a header says it. */
export function headerType(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}
