import type { Element } from "hast";
import { element, isElement } from "./elements.ts";
import { gather, lineOf } from "./gather.ts";
import { spanOf } from "./measure.ts";
import { type Segment, textSegment } from "./segment.ts";
import type { Rows } from "./tables.ts";

/** A quantity as Vietnamese tables print it: `1.605,5`, `98%`, `12/15`. */
const NUMBER = /^[\d\s.,/%+-]{1,30}$/;

/**
 * A table of data as one block, its rows as parts. Where the page marks no head, the first row is taken
 * for it if it is bold alone, or names a column of numbers: Markdown has no table without a head.
 */
export function tableSegment(table: Element, rows: Rows): Segment {
  const parts = rows.flatMap((cells) => {
    const phrase = gather(cells);
    return phrase ? [textSegment(phrase)] : [];
  });
  const marked = rows[0]?.some((cell) => cell.tagName === "th") || hasHead(table);
  const [first = [], ...others] = grid(rows);
  const head = marked || readsAsHead(first, others);
  const body = others.map((cells) => element("tr", cells));
  const top = element("tr", head ? first.map((cell) => ({ ...cell, tagName: "th" })) : first);
  return {
    kind: "table",
    line: parts[0]?.line ?? lineOf(table),
    text: parts.map((part) => part.text).join(" "),
    linked: parts.reduce((sum, part) => sum + part.linked, 0),
    nodes: [element("table", [element(head ? "thead" : "tbody", [top]), element("tbody", body)])],
    parts,
  };
}

function hasHead(table: Element): boolean {
  return table.children.some((part) => isElement(part, "thead"));
}

/** Every cell in its column: one over several columns or rows leaves the others empty. */
function grid(rows: Rows): Element[][] {
  const taken: Element[][] = rows.map(() => []);
  for (const [index, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (taken[index]?.[column]) column++;
      const phrase = gather(cell.children);
      for (let row = index; row < index + spanOf(cell, "rowSpan"); row++) {
        for (let at = column; at < column + spanOf(cell, "colSpan"); at++) {
          const line = taken[row];
          if (line) line[at] = element("td", []);
        }
      }
      const own = taken[index];
      if (own) own[column] = element("td", phrase?.nodes ?? []);
    }
  }
  const width = Math.max(...taken.map((cells) => cells.length));
  return taken.map((cells) =>
    Array.from({ length: width }, (_, at) => cells[at] ?? element("td", [])),
  );
}

function readsAsHead(first: readonly Element[], others: readonly (readonly Element[])[]): boolean {
  if (!first.some((cell) => /\p{L}/u.test(textOf(cell)))) return false;
  const isBold = (cells: readonly Element[]) => cells.filter(hasText).every(isStrong);
  if (isBold(first) && !others.every(isBold)) return true;
  return first.some((cell, column) => {
    const below = others.map((cells) => cells[column]).filter((other) => other && hasText(other));
    const numbers = below.every((other) => other && NUMBER.test(textOf(other)));
    return below.length > 0 && numbers && /\p{L}/u.test(textOf(cell));
  });
}

function isStrong({ children }: Element): boolean {
  return children.every((child) => isElement(child, "strong"));
}

function hasText(cell: Element): boolean {
  return cell.children.length > 0;
}

function textOf(cell: Element): string {
  return gather(cell.children)?.text ?? "";
}
