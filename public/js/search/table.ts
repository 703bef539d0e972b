import type { Facet, SearchTable } from "../../../src/derive/searchTable.ts";
import { slugify } from "../../../src/text/fold.ts";
import { FACETS, type State } from "./state.ts";

/** What is known of a page besides its text. */
export interface Row {
  /** Its place among all that are of a day, the newest first; of one day in the order of the index. */
  rank?: number;
  values: Record<Facet, readonly string[]>;
}

/** Reads the table into rows, in the order of the index. */
export function readTable(table: SearchTable): Row[] {
  let day = 0;
  const days = table.days.map((since) => {
    if (since === null) return undefined;
    day += since;
    return day;
  });
  const dated = [...days.keys()].filter((row) => days[row] !== undefined);
  const newest = dated.sort((a, b) => (days[b] ?? 0) - (days[a] ?? 0) || a - b);
  const ranks = new Map(newest.map((row, rank) => [row, rank]));
  return days.map((_, i) => ({ rank: ranks.get(i), values: valuesAt(table, i) }));
}

function valuesAt({ facets }: SearchTable, row: number): Row["values"] {
  const entries = FACETS.map((facet) => {
    const { sets, rows } = facets[facet];
    return [facet, sets[rows[row] ?? -1] ?? []];
  });
  return Object.fromEntries(entries);
}

/** A value as addresses write it: authors are named by their slugs, as their pages are. */
export function parameterOf(facet: Facet, value: string): string {
  return facet === "tac-gia" ? slugify(value) : value;
}

/** Whether a page has all that was chosen; `but` leaves out one facet. */
export function fits(row: Row | undefined, chosen: State["chosen"], but?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = chosen[facet];
    if (wanted === undefined || facet === but) return true;
    return row?.values[facet].some((value) => parameterOf(facet, value) === wanted) ?? false;
  });
}

/** How many of the pages have each value of a facet and fit the other filters. */
export function countValues(
  rows: readonly Row[],
  facet: Facet,
  chosen: State["chosen"],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!fits(row, chosen, facet)) continue;
    for (const value of row.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Newest (`moi`) or oldest (`cu`) first; what is of no day comes last, as it stood. */
export function sortByDay<T extends { page: number }>(
  found: readonly T[],
  rows: readonly Row[],
  order: "moi" | "cu",
): T[] {
  const direction = order === "moi" ? 1 : -1;
  const rank = ({ page }: T) => rows[page]?.rank;
  const dated = found.filter((one) => rank(one) !== undefined);
  const undated = found.filter((one) => rank(one) === undefined);
  return [...dated.sort((a, b) => direction * ((rank(a) ?? 0) - (rank(b) ?? 0))), ...undated];
}
