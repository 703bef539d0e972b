import type { LinkedThing } from "../../src/derive/metadata/linkedData.ts";

/** Things of schema.org as one JSON-LD file, a thing a line. */
export function jsonLd(things: Iterable<LinkedThing>): string {
  const lines = Array.from(things, (thing) => JSON.stringify(thing));
  return `{"@context":"https://schema.org","@graph":[\n${lines.join(",\n")}\n]}\n`;
}
