import { cp, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";

/** Two invented articles for Gia Lâm that hold all that a page may have to bear. */
const SHOTS = "tests/fixtures/shots";

/** The address of the article that has everything: pictures, tables, footnotes, headings, corrections. */
export const LONG_ARTICLE = "/bai-viet/gia-lam/2021-03-15-bai-chup-thu-dai/";

/** The address of the listing that has both, one of them with a headline of 300 letters. */
export const LONG_LISTING = "/quan-huyen/gia-lam/";

/** Where their pictures stand. */
const PICTURES = "articles/gia-lam/2021";

const circles = [300, 800, 1300].map((x, i) => `<circle cx="${x}" cy="${560 - 90 * i}" r="180"/>`);
const stripes = [0, 1, 2, 3, 4, 5].map(
  (i) => `<rect y="${200 * i}" width="1500" height="${40 + 24 * i}"/>`,
);
const squares = [0, 1, 2, 3, 4, 5].flatMap((row) =>
  [0, 2].map((cell) => {
    const x = 225 * (cell + (row % 2));
    return `<rect x="${x}" y="${200 * row}" width="225" height="200"/>`;
  }),
);

const pictures = {
  "hinh-ve-1.jpg": drawing(1600, 1000, "#8f1d14", "#d9a441", circles),
  "hinh-ve-2.jpg": drawing(1500, 1200, "#dfe9f2", "#3d6a8a", stripes),
  "hinh-ve-3.jpg": drawing(900, 1200, "#f2f2f2", "#8a8a8a", squares),
};

/** Fills `target` with the content folder `base`, the two articles and their pictures. */
export async function mergeShots(base: string, target: string): Promise<void> {
  await cp(base, target, { recursive: true });
  await cp(SHOTS, target, { recursive: true });
  for (const [name, svg] of Object.entries(pictures)) {
    const file = join(target, PICTURES, name);
    await mkdir(dirname(file), { recursive: true });
    await sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toFile(file);
  }
}

/** A picture of `shapes` on a ground that changes from one colour to another. */
function drawing(width: number, height: number, from: string, to: string, shapes: string[]) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="g" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#g)"/><g fill="#ffffff" opacity="0.6">${shapes.join("")}</g>
  </svg>`;
}
