import type { facetWords } from "./searchWords.ts";

/** What a search can be filtered by, as its address names it. */
export type Facet = keyof typeof facetWords;

/** What searches filter and sort an article by. */
export interface SearchRow {
  /** `2021-01-06`. */
  day: string;
  /** Under each facet, none or several. */
  values: Record<Facet, readonly string[]>;
}

/** The rows of all articles in columns, small enough to be loaded whole. */
export interface SearchTable {
  /** Days since 1 January 1970, each less that of the row before. */
  days: number[];
  facets: Record<Facet, Column>;
}

/** The different sets of values, and which of them each row has. */
export interface Column {
  sets: (readonly string[])[];
  rows: number[];
}

/** The table of these rows, in their order. */
export function searchTable(rows: readonly SearchRow[]): SearchTable {
  const numbers = rows.map(({ day }) => Date.parse(`${day}T00:00Z`) / 86_400_000);
  const column = (facet: Facet) => columnOf(rows.map(({ values }) => values[facet]));
  return {
    days: numbers.map((number, i) => number - (numbers[i - 1] ?? 0)),
    facets: {
      "quan-huyen": column("quan-huyen"),
      "nhiem-ky": column("nhiem-ky"),
      nam: column("nam"),
      "chuyen-muc": column("chuyen-muc"),
      "tac-gia": column("tac-gia"),
    },
  };
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
