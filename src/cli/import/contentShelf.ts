import { existsSync } from "node:fs";
import { join } from "node:path";
import { type KnownArticle, NEAR_DAYS } from "../../import/duplicates.ts";
import type { Shelf } from "../../import/importInput.ts";
import { addDays, parseDate } from "../../read/date.ts";
import { listFiles } from "../../read/listFiles.ts";
import { readSource } from "../../read/source.ts";
import { parseArticlePath } from "../../validate/articlePath.ts";

/** A shelf to which the articles of this run are added. */
export interface GrowingShelf extends Shelf {
  add(article: KnownArticle): void;
  /** Where the file that was written to `path` stands now: there, or where a draft was moved since. */
  locate(path: string): string | undefined;
}

/**
 * The articles and drafts of the content folder `root`, read only when one may report the same event:
 * an archive has ten thousand, and their paths tell district and day.
 */
export async function contentShelf(root: string): Promise<GrowingShelf> {
  const { files } = existsSync(root) ? await listFiles(root) : { files: undefined };
  const added: KnownArticle[] = [];
  const known = new Map<string, Promise<KnownArticle>>();
  const read = (path: string) => {
    const article = known.get(path) ?? readKnown(root, path);
    known.set(path, article);
    return article;
  };
  const drafts = (files?.inbox ?? []).filter((path) => path.endsWith(".md"));
  return {
    async near(district, days) {
      const near = (files?.articles ?? []).filter((path) => mayBeNear(path, district, days));
      return [...(await Promise.all([...near, ...drafts].map(read))), ...added];
    },
    isTaken: (path) =>
      added.some((article) => article.path === path) || existsSync(join(root, path)),
    add: (article) => added.push(article),
    locate(path) {
      if (existsSync(join(root, path))) return path;
      const [, slug] = /^inbox\/(.+)\.md$/.exec(path) ?? [];
      return (files?.articles ?? []).find((one) => parseArticlePath(one)?.slug === slug);
    },
  };
}

function mayBeNear(path: string, district: string | undefined, days: readonly string[]): boolean {
  const parts = parseArticlePath(path);
  if (!parts) return false;
  if (district !== undefined && parts.district !== district) return false;
  return days.length === 0 || days.some((day) => isNear(day, parts.day));
}

function isNear(day: string, other: string): boolean {
  return other >= addDays(day, -NEAR_DAYS) && other <= addDays(day, NEAR_DAYS);
}

/** Days are read on no particular clock: only the day as written matters here. */
async function readKnown(root: string, path: string): Promise<KnownArticle> {
  const { data } = await readSource(root, path);
  const keys: Record<string, unknown> =
    data !== null && typeof data === "object" ? { ...data } : {};
  const text = (key: string) => {
    const value = keys[key];
    return typeof value === "string" && value !== "???" ? value : undefined;
  };
  const day = text("date")?.slice(0, 10) ?? "";
  return {
    path,
    title: text("title"),
    district: text("district"),
    day: parseDate(day, 0)?.day ?? parseArticlePath(path)?.day,
  };
}
