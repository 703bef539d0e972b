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
