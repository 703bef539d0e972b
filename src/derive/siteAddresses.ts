import type { Archive } from "../model.ts";
import { articleAddress, parseArticlePath } from "../validate/articlePath.ts";
import { imageAddress } from "../validate/target.ts";
import { derivePages } from "./derivePages.ts";

/** Every address that the site of `archive` answers to, and those of the articles at `paths`. */
export function siteAddresses(archive: Archive, paths: Iterable<string>): Set<string> {
  const pages = Object.values(derivePages(archive)).flat();
  const articles = [...paths].flatMap((path) => parseArticlePath(path) ?? []);
  return new Set([
    ...pages.map(({ frame }) => frame.address),
    ...articles.map(articleAddress),
    ...archive.images.map(imageAddress),
  ]);
}
