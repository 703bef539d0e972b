import type { Piece } from "../model.ts";
import type { Row } from "./row.ts";

/** The cells of a line copied out of a table: between tabs, or between bars with spaces; one of other lines. */
export function cellsOf(row: Row): string[] {
  const { text } = row.block;
  const cells = text.includes("\t") ? text.split("\t") : text.split(" | ");
  return cells.map((cell) => cell.replace(/\s+/g, " ").trim());
}

/** Lines of a table in raw text as one piece, the first for its head. */
export function tableOf(rows: readonly Row[]): Piece[] {
  const [first] = rows;
  if (!first) return [];
  const width = Math.max(...rows.map((row) => cellsOf(row).length));
  const [head = "", ...body] = rows.map((row) => {
    const cells = cellsOf(row).map(escaped);
    return `| ${[...cells, ...Array(width - cells.length).fill("")].join(" | ")} |`;
  });
  const markdown = [head, `|${" --- |".repeat(width)}`, ...body].join("\n");
  const text = rows.map((row) => row.text).join(" ");
  return [{ role: "table", line: first.line, text, markdown }];
}

/** Signs that Markdown reads as its own. */
function escaped(cell: string): string {
  return cell.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, "\\$&");
}
