import type { Archive } from "../../src/model.ts";

/** The registry of districts as JSON: what is known of each, every fact with where it was read. */
export function registry({ site, districts }: Pick<Archive, "site" | "districts">): string {
  const { publisher, licence } = site;
  return `${JSON.stringify({ publisher, licence, districts }, null, 2)}\n`;
}
