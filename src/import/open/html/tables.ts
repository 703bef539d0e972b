import type { Element } from "hast";
import { isElement, property } from "./elements.ts";
import { linkShare, type Measures, measureOf, spanOf } from "./measure.ts";

/** Rows of a table, each its cells. */
export type Rows = readonly (readonly Element[])[];

const MOST_COLUMNS = 40;
const MOST_CELLS = 4_000;

/** A cell longer than this, in characters, is a column of a page, not of a table. */
const LONGEST_CELL = 500;
const SHORT = 300;

/** The rows of the table itself, not of tables inside it. */
export function rowsOf(table: Element): Rows {
  const rows: Element[][] = [];
  for (const part of table.children) {
    if (isElement(part, "tr")) rows.push(cellsOf(part));
    if (!isElement(part, "thead", "tbody", "tfoot")) continue;
    for (const row of part.children) if (isElement(row, "tr")) rows.push(cellsOf(row));
  }
  return rows;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((cell): cell is Element => isElement(cell, "td", "th"));
}

/** True of a table of data; tables that only put parts of a page beside each other are none. */
export function isDataTable(table: Element, rows: Rows, measures: Measures): boolean {
  const own = measureOf(measures, table);
  if (own.tables + own.headings + own.inputs + own.hidden + own.images > 0) return false;
  if (property(table, "role") === "presentation" || linkShare(own) > 0.6) return false;
  const filled = rows.filter((cells) => cells.some((cell) => measureOf(measures, cell).chars > 0));
  const columns = Math.max(0, ...filled.map(columnsOf));
  if (filled.length < 2 || columns < 2 || columns > MOST_COLUMNS) return false;
  if (rows.length * columns > MOST_CELLS) return false;
  return rows.every((cells) =>
    cells.every((cell) => measureOf(measures, cell).chars <= LONGEST_CELL),
  );
}

function columnsOf(cells: readonly Element[]): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell, "colSpan"), 0);
}

/**
 * The cells of a table of photos and the words under them, each photo before its words:
 * old portals set them one above the other, or two side by side. Undefined for any other table.
 */
export function photoCells(table: Element, rows: Rows, measures: Measures): Element[] | undefined {
  const { images, chars, tables, headings, inputs } = measureOf(measures, table);
  if (images === 0 || chars > SHORT * images || tables + headings + inputs > 0) return undefined;
  const filled = rows
    .map((cells) => cells.filter((cell) => hasWords(cell) || hasImages(cell)))
    .filter((cells) => cells.length > 0);
  const ordered: Element[] = [];
  for (let index = 0; index < filled.length; index++) {
    const cells = filled[index] ?? [];
    const below = filled[index + 1] ?? [];
    const photos = cells.every((cell) => hasImages(cell) && !hasWords(cell));
    if (photos && below.length === cells.length && below.every((cell) => !hasImages(cell))) {
      ordered.push(...cells.flatMap((cell, column) => [cell, ...below.slice(column, column + 1)]));
      index++;
    } else ordered.push(...cells);
  }
  return ordered;

  function hasWords(cell: Element): boolean {
    return measureOf(measures, cell).chars > 0;
  }
  function hasImages(cell: Element): boolean {
    return measureOf(measures, cell).images > 0;
  }
}
