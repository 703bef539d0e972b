import type { Archive } from "../model.ts";
import { articleAddress, parseArticlePath } from "../validate/articlePath.ts";
import { imageAddress } from "../validate/target.ts";
import { derivePages } from "./derivePages.ts";
import { fileAddresses } from "./fileAddresses.ts";

/** Listings that exist by the articles in them, which may be among those with errors. */
const BY_ARTICLES = /^\/(tac-gia|the|nam|ngay|van-ban)\//;

/**
 * Answers whether the site of `archive` has a page, finding out only when it is asked. `paths` are
 * those of all published articles; where some are `incomplete`, listings that may be theirs count.
 */
export function pageAsker(archive: Archive, paths: ReadonlySet<string>, incomplete: boolean) {
  let addresses: Set<string> | undefined;
  return (address: string): boolean => {
    addresses ??= siteAddresses(archive, paths);
    return addresses.has(address) || (incomplete && BY_ARTICLES.test(address));
  };
}

/** Every address that the site of `archive` answers to, and those of the articles at `paths`. */
function siteAddresses(archive: Archive, paths: Iterable<string>): Set<string> {
  const pages = Object.values(derivePages(archive)).flat();
  const frames = pages.map(({ frame }) => frame);
  const articles = [...paths].flatMap((path) => parseArticlePath(path) ?? []);
  return new Set([
    ...frames.map(({ address }) => address),
    ...fileAddresses(frames),
    ...articles.map(articleAddress),
    ...archive.images.map(imageAddress),
  ]);
}
