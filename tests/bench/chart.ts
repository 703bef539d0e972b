import { escapeMarkup } from "../../src/text/markup.ts";
import type { Measured, Row } from "./measureSize.ts";
import { count, seconds } from "./table.ts";

/** Measures of the drawing, in its own units. */
const [WIDTH, LEFT, ROW, TOP, EDGE] = [800, 190, 24, 86, 20];
const TIME = { x: LEFT, width: 300 };
const MEMORY = { x: 570, width: 150 };

/** What a whole bar stands for where nothing took anything. */
const LEAST = 1e-3;

/** Of paper, ink, lines, this program and Hugo; the drawing brings its own paper, whatever page it stands on. */
const STYLE = `
  .paper { fill: #fbf7ee } text { fill: #211a13; font: 13px "Segoe UI", system-ui, sans-serif }
  .soft { fill: #5f5445 } .title { font-size: 17px; font-weight: 600 } .end { text-anchor: end }
  .own { fill: #8e1b1b } .hugo { fill: #9d927e } .rule { stroke: #d8ccb4 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #15130f } text { fill: #ece4d5 } .soft { fill: #b6ab99 }
    .own { fill: #f3a59b } .hugo { fill: #7d7364 } .rule { stroke: #3d372d }
  }`;

/** Bars of time and memory for each row, as an SVG without scripts, legible on light and dark. */
export function chart({ articles, rows }: Measured): string {
  const height = TOP + rows.length * ROW + EDGE;
  const title = `${count(articles)} articles: time and memory`;
  const longest = Math.max(LEAST, ...rows.map(({ wall }) => wall));
  const largest = Math.max(LEAST, ...rows.map(({ memory }) => memory ?? 0));
  const described = rows.map(({ name, wall }) => `${name} ${seconds(wall)} s`).join("; ");
  const drawn = rows.flatMap((row, index) => {
    const y = TOP + index * ROW;
    const kind = isHugo(row) ? "hugo" : "own";
    const memory = row.memory ?? 0;
    return [
      text(LEFT - 10, y + 13, row.name, "end"),
      bar(TIME.x, y, (row.wall / longest) * TIME.width, kind, `${seconds(row.wall)} s`),
      ...(memory > 0
        ? [bar(MEMORY.x, y, (memory / largest) * MEMORY.width, kind, `${memory.toFixed(0)} MB`)]
        : []),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${title}</title><desc id="d">${escapeMarkup(described)}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}" rx="6"/>`,
    text(EDGE, 34, title, "title"),
    ...key(rows),
    text(TIME.x, TOP - 14, "seconds by the clock", "soft"),
    text(MEMORY.x, TOP - 14, "megabytes at most", "soft"),
    ...[TIME, MEMORY].map(({ x }) => line(x, height - EDGE)),
    ...drawn,
    "</svg>\n",
  ].join("\n");
}

const isHugo = ({ name }: Row) => name.startsWith("Hugo");

/** Which colour is whose, where there are two. */
function key(rows: readonly Row[]): string[] {
  if (!rows.some(isHugo)) return [];
  const [own, hugo] = [WIDTH - 200, WIDTH - 90];
  return [
    `<rect class="own" x="${own}" y="24" width="12" height="12"/>`,
    text(own + 18, 34, "Biên Niên", "soft"),
    `<rect class="hugo" x="${hugo}" y="24" width="12" height="12"/>`,
    text(hugo + 18, 34, "Hugo", "soft"),
  ];
}

function bar(x: number, y: number, length: number, kind: string, label: string): string {
  const width = Math.max(1, length).toFixed(1);
  const rect = `<rect class="${kind}" x="${x}" y="${y + 2}" width="${width}" height="${ROW - 8}"/>`;
  return `${rect}${text(x + Number(width) + 6, y + 14, label)}`;
}

function text(x: number, y: number, words: string, name = ""): string {
  const attribute = name && ` class="${name}"`;
  return `<text x="${x.toFixed(1)}" y="${y}"${attribute}>${escapeMarkup(words)}</text>`;
}

function line(x: number, bottom: number): string {
  return `<line class="rule" x1="${x - 0.5}" y1="${TOP - 4}" x2="${x - 0.5}" y2="${bottom}"/>`;
}
