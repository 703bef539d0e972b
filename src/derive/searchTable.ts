import type { facetWords } from "./searchWords.ts";

/** What a search can be filtered by, as its address names it. */
export type Facet = keyof typeof facetWords;

/** What searches filter and sort a page by. */
export interface SearchRow {
  /** `2021-01-06`; undefined of a page that is of no day. */
  day?: string;
  /** Under each facet, none or several. */
  values: Record<Facet, readonly string[]>;
}

/** The rows of all pages in columns, small enough to be loaded whole. */
export interface SearchTable {
  /** Days since 1 January 1970, each less that of the row before which has one; null for no day. */
  days: (number | null)[];
  facets: Record<Facet, Column>;
}

/** The different sets of values, and which of them each row has. */
export interface Column {
  sets: (readonly string[])[];
  rows: number[];
}

/** The table of these rows, in their order. */
export function searchTable(rows: readonly SearchRow[]): SearchTable {
  const column = (facet: Facet) => columnOf(rows.map(({ values }) => values[facet]));
  return {
    days: daysOf(rows),
    facets: {
      loai: column("loai"),
      "quan-huyen": column("quan-huyen"),
      "nhiem-ky": column("nhiem-ky"),
      nam: column("nam"),
      "chuyen-muc": column("chuyen-muc"),
      "tac-gia": column("tac-gia"),
    },
  };
}

function daysOf(rows: readonly SearchRow[]): SearchTable["days"] {
  let last = 0;
  return rows.map(({ day }) => {
    if (day === undefined) return null;
    const number = Date.parse(`${day}T00:00Z`) / 86_400_000;
    const since = number - last;
    last = number;
    return since;
  });
}

function columnOf(cells: readonly (readonly string[])[]): Column {
  const places = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  const rows = cells.map((cell) => {
    const key = JSON.stringify(cell);
    const place = places.get(key) ?? sets.push(cell) - 1;
    places.set(key, place);
    return place;
  });
  return { sets, rows };
}
