import type { Article } from "../model.ts";
import { addDays } from "../read/date.ts";
import type { District } from "../validate/schema/registry.ts";
import { printCount } from "./format.ts";

/** One month: with articles, a gap, or `outside` the time in which articles may be looked for. */
export type MonthCell = { count: string } | "gap" | "outside";

/** One year of a coverage table. */
export interface CoverageYear {
  year: string;
  /** January to December. */
  months: MonthCell[];
  count: number;
  /** Months without articles. */
  gaps: number;
}

/** The months in which articles may be looked for, `2016-01` to `2025-06`. */
export interface Span {
  from: string;
  to: string;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));

/**
 * The years of `articles`, newest first, to that in which `district` was closed, with the number of
 * each month. A month that the district lived through in part counts. Undefined without articles.
 */
export function coverage(
  articles: readonly Article[],
  district: Pick<District, "dissolved">,
): CoverageYear[] | undefined {
  const span = spanOf(articles, district);
  return span && coverageOver(articles, span);
}

/**
 * From the first year of `articles`, newest first, to the last month of `district`; where its last
 * day is unknown, to the month of the newest article. Undefined without articles.
 */
export function spanOf(
  articles: readonly Article[],
  { dissolved }: Pick<District, "dissolved">,
): Span | undefined {
  const [newest, oldest] = [articles[0]?.date.day, articles.at(-1)?.date.day];
  if (!newest || !oldest) return undefined;
  const last = dissolved ? addDays(dissolved.day, -1) : newest;
  return { from: `${oldest.slice(0, 4)}-01`, to: last.slice(0, 7) };
}

/** Each year of a span, and of articles dated after it, oldest first. */
export function coverageOver(articles: readonly Article[], { from, to }: Span): CoverageYear[] {
  const counts = new Map<string, number>();
  for (const { date } of articles) {
    const month = date.day.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const first = Number(from.slice(0, 4));
  const last = Math.max(
    first,
    Number(to.slice(0, 4)),
    Number(articles[0]?.date.day.slice(0, 4) ?? 0),
  );
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(first + i);
    const own = MONTHS.map((month) => counts.get(`${year}-${month}`) ?? 0);
    const months = own.map((count, n): MonthCell => {
      if (count > 0) return { count: printCount(count) };
      return `${year}-${MONTHS[n]}` <= to ? "gap" : "outside";
    });
    return {
      year,
      months,
      count: own.reduce((sum, count) => sum + count, 0),
      gaps: months.filter((month) => month === "gap").length,
    };
  });
}
