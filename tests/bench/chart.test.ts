import { XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { chart } from "./chart.ts";
import type { Measured, Row } from "./measureSize.ts";
import { measuredTable } from "./table.ts";
import { HUGO_CLEAN } from "./tasks.ts";

const meaning = "việc thử";
const row = (name: string, wall: number, more: Partial<Row> = {}): Row => ({
  ...{ name, meaning, wall, cpu: wall, memory: 100 },
  ...more,
});
const own = { pages: 1, files: 1, megabytes: 1 };
const measured = (...rows: Row[]): Measured => ({ articles: 30_000, runs: 1, rows, own });

it("a chart is an SVG of its own, with the words of each row escaped", () => {
  const drawn = chart(measured(row("a < b & c", 3), row("không", 0, { memory: undefined })));
  expect(XMLValidator.validate(drawn)).toBe(true);
  expect(drawn).toContain("a &lt; b &amp; c");
  expect(drawn).toContain("30,000 articles");
  expect(drawn).toContain("prefers-color-scheme: dark");
  expect(drawn).not.toMatch(/NaN|undefined|<script|Hugo/);
});

it("a chart of nothing that takes time has no broken bars", () => {
  expect(chart(measured(row("không", 0, { memory: 0 })))).not.toMatch(/NaN|Infinity/);
});

it("a table without Hugo has no ratios", () => {
  const table = measuredTable(measured(row("clean build", 12.34, { cpu: undefined })));
  expect(table.split("\n")).toEqual([
    "|  | wall, s | CPU, s | memory, MB |",
    "| --- | ---: | ---: | ---: |",
    "| clean build | 12.3 | – | 100 |",
  ]);
});

it("a table with Hugo divides each row by its clean build", () => {
  const table = measuredTable(measured(row(HUGO_CLEAN, 4), row("clean build", 2, { memory: 50 })));
  expect(table).toContain("| clean build | 2.00 | 2.00 | 50 | 0.50 | 0.50 | 0.50 |");
});
