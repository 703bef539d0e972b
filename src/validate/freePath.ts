import { isSlug, slugify } from "../text/fold.ts";
import { articlePath } from "./articlePath.ts";

/** Names up to here are read at a glance; `clean-slug` allows more. */
const MAX_SLUG = 80;

/** The name of a draft in the inbox that has no title yet. */
export const UNNAMED = "bai-chua-co-nhan-de";

/** True for that name, and for it with a number. */
export function isUnnamed(slug: string): boolean {
  return slug.startsWith(UNNAMED) && /^(-\d+)?$/.test(slug.slice(UNNAMED.length));
}

/** The slug of a title, cut at a word; undefined where it holds no Latin letter or digit. */
export function slugOfTitle(title: string): string | undefined {
  const slug = slugify(title.slice(0, 1000));
  const cut = slug.length <= MAX_SLUG ? slug : slug.slice(0, MAX_SLUG + 1).replace(/-[^-]*$/, "");
  const short = cut.slice(0, MAX_SLUG).replace(/-+$/, "");
  return isSlug(short) ? short : undefined;
}

/** Where an article or a draft may stand; paths are relative to the content folder. */
export interface Place {
  district: string;
  /** `2021-01-06`. */
  day: string;
}

/**
 * The first free path of an article (`articles/<district>/<yyyy>/<day>-<slug>.md`), or of a draft
 * without `place` (`inbox/<slug>.md`): `-2`, `-3` … where another file stands already.
 */
export function freePath(
  slug: string,
  place: Place | undefined,
  isTaken: (path: string) => boolean,
): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? slug : `${slug}-${count}`;
    const path = place
      ? articlePath({ ...place, year: place.day.slice(0, 4), slug: name })
      : `inbox/${name}.md`;
    if (!isTaken(path)) return path;
  }
}
