import { CARD_SIZE } from "../derive/shareImage.ts";
import type { CardTheme } from "./cardTheme.ts";
import type { Typeface } from "./typeface.ts";

/** The words of a card, from large to small. */
export interface CardText {
  heading: string;
  lines: readonly string[];
  /** The site's short name, at the head. */
  mark: string;
  /** The site's title, at the foot; empty where it is the heading. */
  foot: string;
}

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const LEFT = 104;
const MEASURE = WIDTH - 2 * LEFT;

/** The heading and its lines stand in the middle of what head and foot leave, in pixels. */
const MIDDLE = { top: 176, bottom: 508 };

/** Sizes of a heading and how many lines it may have: the first that fits. */
const HEADINGS = [
  { size: 100, most: 1 },
  { size: 84, most: 2 },
  { size: 68, most: 3 },
  { size: 52, most: 4 },
] as const;

/** Stacked marks need room. */
const LEADING = 1.28;

/** Lines under the heading. */
const LINE = { size: 40, step: 58, gap: 16 };

/** A card as SVG without text, fonts or anything else that a machine would have to supply. */
export function cardSvg(text: CardText, theme: CardTheme, type: Typeface): string {
  const { paper, ink, soft, rule, brand } = theme.colours;
  const { size, rows } = fitted(text.heading, type);
  const step = size * LEADING;
  const under = text.lines.length > 0 ? LINE.gap + text.lines.length * LINE.step : 0;
  const height = rows.length * step + under;
  const top = (MIDDLE.top + MIDDLE.bottom - height) / 2;
  const heading = rows.map((row, i) => type.line(row, LEFT, top + step * (i + 0.78), size));
  const first = top + rows.length * step + LINE.gap;
  const lines = text.lines.map((line, i) => {
    const fit = Math.min(LINE.size, LINE.size * (MEASURE / type.width(line, LINE.size)));
    return type.line(line, LEFT, first + LINE.step * (i + 0.7), fit);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>`,
    emblem(theme, 770, 150, 640, 0.07),
    `<rect width="28" height="${HEIGHT}" fill="${brand}"/>`,
    emblem(theme, LEFT, 66, 68, 1),
    `<g fill="${brand}">${type.line(text.mark, LEFT + 88, 114, 40)}</g>`,
    // The type is of one weight; a line of its own colour makes the heading stronger.
    `<g fill="${ink}" stroke="${ink}" stroke-width="14">${heading.join("")}</g>`,
    `<g fill="${soft}">${lines.join("")}</g>`,
    `<rect x="${LEFT}" y="532" width="${MEASURE}" height="2" fill="${rule}"/>`,
    `<g fill="${soft}">${type.line(text.foot, LEFT, 582, 28)}</g>`,
    "</svg>",
  ].join("");
}

function emblem(theme: CardTheme, x: number, y: number, size: number, opacity: number): string {
  const place = `x="${x}" y="${y}" width="${size}" height="${size}"`;
  return `<g opacity="${opacity}">${theme.emblem.replace("<svg ", `<svg ${place} `)}</g>`;
}

/** The heading in the largest size in which it fits; at the smallest, what does not fit is left out. */
function fitted(heading: string, type: Typeface): { size: number; rows: string[] } {
  for (const { size, most } of HEADINGS) {
    const rows = balanced(heading, (row) => type.width(row, size));
    if (rows.length <= most) return { size, rows };
  }
  const { size, most } = HEADINGS[3];
  const rows = wrapped(heading, MEASURE, (row) => type.width(row, size)).slice(0, most);
  return { size, rows: [...rows.slice(0, -1), `${rows.at(-1) ?? ""} …`] };
}

/** The fewest rows there can be, as even as they can be. */
function balanced(text: string, widthOf: (row: string) => number): string[] {
  let rows = wrapped(text, MEASURE, widthOf);
  for (let measure = MEASURE; measure > 0; measure -= 20) {
    const narrower = wrapped(text, measure, widthOf);
    if (narrower.length > rows.length) break;
    rows = narrower;
  }
  return rows;
}

function wrapped(text: string, measure: number, widthOf: (row: string) => number): string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${rows.at(-1) ?? ""} ${word}`;
    if (rows.length > 0 && widthOf(longer) <= measure) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
