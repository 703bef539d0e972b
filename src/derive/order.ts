import type { Article } from "../model.ts";
import { compareVietnamese } from "../text/collate.ts";

/** Newest first; of one day the later time first, an unknown time last; then by path. */
export function newestFirst(a: Article, b: Article): number {
  return (
    compare(b.date.day, a.date.day) ||
    compare(b.date.time ?? "", a.date.time ?? "") ||
    compare(a.path, b.path)
  );
}

/** By given name, then the whole name: `Diệu Hương` before `Vương Vân`, as Vietnamese lists are sorted. */
export function byGivenName(a: string, b: string): number {
  return compareVietnamese(givenName(a), givenName(b)) || compareVietnamese(a, b);
}

function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? "";
}

/** By the letters' numbers, as file names and addresses are sorted. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
