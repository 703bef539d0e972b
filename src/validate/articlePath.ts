import { slugify } from "../text/fold.ts";

/** What the path of an article says: its folder is the district, its name the day and the slug. */
export interface ArticlePath {
  district: string;
  year: string;
  day: string;
  slug: string;
}

const PATH =
  /^articles\/(?<district>[^/]+)\/(?<year>[^/]+)\/(?<day>\d{4}-\d{2}-\d{2})-(?<slug>[^/]+)\.md$/;

/** Takes the path of an article apart; undefined when it has another form. */
export function parseArticlePath(path: string): ArticlePath | undefined {
  const parts = PATH.exec(path)?.groups;
  if (!parts?.district || !parts.year || !parts.day || !parts.slug) return undefined;
  return { district: parts.district, year: parts.year, day: parts.day, slug: parts.slug };
}

/** The path that `parseArticlePath` takes apart. */
export function articlePath({ district, year, day, slug }: ArticlePath): string {
  return `articles/${district}/${year}/${day}-${slug}.md`;
}

/** The public address of the article at `path`: it comes from the path, never from the title. */
export function articleAddress({ district, day, slug }: ArticlePath): string {
  return `/bai-viet/${district}/${day}-${slug}/`;
}

/**
 * The path that the article at `path` should have, being of this district and day. Its name stays, as
 * far as addresses allow; undefined where it has none.
 */
export function properPath(path: string, district: string, day: string): ArticlePath | undefined {
  const slug = slugify(parseArticlePath(path)?.slug ?? nameIn(path));
  return slug === "" ? undefined : { district, year: day.slice(0, 4), day, slug };
}

/** The file's name without a day before it, in whatever order its numbers stand. */
function nameIn(path: string): string {
  const name = path.replace(/^.*\//, "").replace(/\.md$/, "");
  return name.replace(/^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}|\d{8})(?!\d)/, "");
}
