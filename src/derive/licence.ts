import type { Article } from "../model.ts";
import type { SiteProps } from "./frame.ts";

/**
 * The licence of an article's text: the site's own for what its editors wrote, be it a digest.
 * Undefined for what is another's, all or in its greater part.
 */
export function licenceOf(
  { rights }: Article,
  { licence }: SiteProps,
): SiteProps["licence"] | undefined {
  return rights === "own" || rights === "digest" ? licence : undefined;
}
