import { distance } from "fastest-levenshtein";
import { fold } from "../text/fold.ts";

/** What an article or a draft says of itself; what is open or missing is undefined. */
export interface KnownArticle {
  /** Relative to the content folder. */
  path: string;
  title?: string;
  district?: string;
  /** `2021-01-06`. */
  day?: string;
}

/** An article that reports the same event, or may. */
export interface Duplicate {
  path: string;
  title: string;
  /** Same title, day and district: the same article, likely from another address. */
  exact: boolean;
}

/** One event is reported within so many days. */
export const NEAR_DAYS = 3;

/** Shorter titles say too little to be compared by their parts. */
const TELLING_WORDS = 5;

/** Letters of a hundred that may differ between two spellings of one title. */
const OTHER_LETTERS = 15;

/**
 * Those of `known` that report the same event: the title equal or nearly so, spelling and case apart;
 * the day, of publication or of the event, within three; the district the same. An unknown district
 * contradicts nothing, an unknown day only with an equal title. Equal ones first, then by path.
 */
export function duplicatesOf(
  candidate: Pick<KnownArticle, "title" | "district"> & { days: readonly string[] },
  known: readonly KnownArticle[],
): Duplicate[] {
  const wanted = key(candidate.title);
  if (wanted === "") return [];
  return known
    .flatMap((other): Duplicate[] => {
      const title = key(other.title);
      const contrary =
        candidate.district && other.district && candidate.district !== other.district;
      if (title === "" || contrary) return [];
      const near = nearness(candidate.days, other.day);
      const same = title === wanted;
      if (near === "far" || !(same || (near !== "unknown" && similar(title, wanted)))) return [];
      const exact = same && near === "same" && candidate.district === other.district;
      return [{ path: other.path, title: other.title ?? "", exact }];
    })
    .sort((a, b) => Number(b.exact) - Number(a.exact) || (a.path < b.path ? -1 : 1));
}

/** True for titles that are nearly the same, or one the beginning or a part of the other. */
function similar(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.split(" ").length < TELLING_WORDS) return false;
  return ` ${long} `.includes(` ${short} `) || distance(a, b) * 100 <= long.length * OTHER_LETTERS;
}

function nearness(
  days: readonly string[],
  other: string | undefined,
): "same" | "near" | "far" | "unknown" {
  if (days.length === 0 || other === undefined) return "unknown";
  const least = Math.min(...days.map((day) => daysBetween(day, other)));
  if (least === 0) return "same";
  return least <= NEAR_DAYS ? "near" : "far";
}

/** Whole days between two days, of which neither is a time. */
function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

function key(title: string | undefined): string {
  return fold((title ?? "").slice(0, 300))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
