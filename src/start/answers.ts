import type { DateTime } from "../read/date.ts";
import { HANOI } from "../validate/judgeArticle.ts";
import type { Registry } from "../validate/rule.ts";
import type { FrontMatter } from "../validate/schema/article.ts";

/** What is known of an article that is to be started. What is missing was not answered, and stays open. */
export interface Answers {
  title?: string;
  /** Slug of a district of the registry. */
  district?: string;
  date?: DateTime;
  term?: string;
  run_up_to?: string;
  author?: string;
  rights?: FrontMatter["rights"];
  source?: string;
  url?: string;
  /** Slug of a section; null for an article that belongs to none. */
  section?: string | null;
  /** The name in the address, where it is not to be that of the title. */
  slug?: string;
}

/** What answers are read by. */
export interface Setting {
  registry: Registry;
  /** The day it is on the site's clock: `2021-01-06`. */
  today: string;
}

/** The site's clock, in minutes east of UTC. */
export function offsetOf({ site }: Registry): number {
  return site?.offset ?? HANOI;
}

/** True where the page is another's, or may be: then the article names its source. */
export function isOfOthers({ rights, source, url }: Answers): boolean {
  if (rights !== undefined) return rights !== "own";
  return source !== undefined || url !== undefined;
}
