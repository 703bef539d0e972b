import type { HostileText } from "./hostileTexts.ts";
import type { Circumstances } from "./machine.ts";
import type { Measured, SiteSize } from "./measureSize.ts";
import type { BodyCosts } from "./smallCosts.ts";
import { count, markdownTable, measuredTable } from "./table.ts";

/** All that the page tells. */
export interface Findings {
  /** `YYYY-MM-DD`. */
  date: string;
  circumstances: Circumstances;
  body: BodyCosts;
  hostile: readonly HostileText[];
  sizes: readonly Measured[];
}

/** Where the chart of a size stands, from the page. */
export const chartPath = (articles: number) => `images/benchmarks-${articles}.svg`;

/** The page of the benchmarks, in Markdown. */
export function benchmarkPage(findings: Findings): string {
  const { date, circumstances, sizes } = findings;
  const facts = circumstances.map(([name, value]) => `- ${name}: ${value}`);
  return [
    "# Benchmarks",
    "Written by `npm run bench`; do not edit.",
    [`- Date: ${date}`, ...facts].join("\n"),
    ...sizes.flatMap(sizeSection),
    ...meaningSection(sizes),
    ...bodySection(findings),
  ]
    .join("\n\n")
    .concat("\n");
}

function sizeSection(measured: Measured): string[] {
  const { articles, runs, own, hugo } = measured;
  const of = (name: string, site: SiteSize) =>
    `${name} ${count(site.pages)} pages in ${count(site.files)} files, ${count(site.megabytes)} MB`;
  const sites = [of("This program writes", own), ...(hugo ? [of("Hugo", hugo)] : [])].join("; ");
  return [
    `## ${count(articles)} articles`,
    `![Bars of the time and memory of each row below](${chartPath(articles)})`,
    `${runs === 1 ? "One run." : `Medians of ${runs} runs.`} ${sites}.`,
    measuredTable(measured),
  ];
}

function meaningSection([first]: readonly Measured[]): string[] {
  if (!first) return [];
  return [
    "## What the rows mean",
    first.rows.map(({ name, meaning }) => `- **${name}**: ${meaning}.`).join("\n"),
    MEANT,
  ];
}

const MEANT = `Each row starts from what the one before it has left, in a copy of the program and of the registry
with invented articles of about 4.5 KB (\`tests/bench/inventArticle.ts\`). Wall time is that of \`npm run\`, npm itself
included. CPU is user and system time of all its processes and threads; memory is the largest process's. What is divided by
Hugo's is divided by its clean build of the same articles in the same run, with lists of twenty, feeds and the same
groups (\`tests/bench/hugo/\`); Hugo writes no search index, exports, citations or saved copies.`;

function bodySection({ body, hostile }: Findings): string[] {
  const ms = (value: number) => value.toFixed(2);
  const rows = [
    ["a body rendered", ms(body.whole)],
    ["the same without looking for citations", ms(body.without)],
    ["looking for citations alone (goal: under 0.30)", ms(body.plugin)],
  ];
  const texts = hostile.map(({ piece, quarter, whole }) => [
    `\`${JSON.stringify(piece)}\``,
    ...[quarter, whole].map((value) => value.toFixed(0)),
  ]);
  return [
    "## Small things",
    `A body of ${count(body.size)} bytes from this archive's own articles, with ${body.citations} citations, when many were rendered before:`,
    markdownTable([["", "ms"], ...rows]),
    "Citations looked for in texts of one piece over and over, which must take about four times as long for 1 MB as for 250 KB, and less than 1,000 ms:",
    markdownTable([["piece", "250 KB, ms", "1 MB, ms"], ...texts]),
  ];
}
