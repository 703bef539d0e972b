import type { Measured, Row } from "./measureSize.ts";
import { HUGO_CLEAN } from "./tasks.ts";

/** A Markdown table from rows of cells, the first of which are its heads. */
export function markdownTable([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = heads.map((_, column) => (column === 0 ? "---" : "---:"));
  return [line(heads), line(rule), ...rows.map(line)].join("\n");
}

/** What was measured, a row each; beside Hugo where Hugo was measured in the same run. */
export function measuredTable({ rows }: Measured): string {
  const hugo = rows.find(({ name }) => name === HUGO_CLEAN);
  const heads = ["", "wall, s", "CPU, s", "memory, MB"];
  const against = hugo ? ["wall ÷ Hugo", "CPU ÷ Hugo", "memory ÷ Hugo"] : [];
  const cells = rows.map((row) => [
    row.name,
    seconds(row.wall),
    seconds(row.cpu),
    row.memory === undefined ? UNKNOWN : row.memory.toFixed(0),
    ...(hugo
      ? [ratio(row, hugo, "wall"), ratio(row, hugo, "cpu"), ratio(row, hugo, "memory")]
      : []),
  ]);
  return markdownTable([[...heads, ...against], ...cells]);
}

const UNKNOWN = "–";

/** Seconds with as many places as mean something. */
export function seconds(value: number | undefined): string {
  if (value === undefined) return UNKNOWN;
  return value.toFixed(value < 10 ? 2 : 1);
}

function ratio(row: Row, hugo: Row, of: "wall" | "cpu" | "memory"): string {
  const [one, other] = [row[of], hugo[of]];
  return one === undefined || !other ? UNKNOWN : (one / other).toFixed(2);
}

/** A count with a comma before each three digits. */
export function count(value: number): string {
  return value.toFixed(0).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
