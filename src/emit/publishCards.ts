import { readFile } from "node:fs/promises";
import type { PngOptions } from "sharp";
import { digest } from "../cache/digest.ts";
import type { SiteProps } from "../derive/frame.ts";
import type { ShareCard } from "../derive/shareCards.ts";
import { loadSharp, sharpVersion } from "../read/loadSharp.ts";
import { type CardText, cardSvg } from "./cardSvg.ts";
import { type CardTheme, cardTheme } from "./cardTheme.ts";
import type { Output } from "./output.ts";
import { cachedBytes, keyOf } from "./resultCache.ts";
import { type Typeface, typeface } from "./typeface.ts";
import { writeFiles } from "./writeFiles.ts";

/** Few colours are on a card, and few bytes are to be sent; more effort is not to be seen. */
const PNG: PngOptions = { palette: true, colours: 16, dither: 0, effort: 1 };

/** What draws a card; when it changes, cards are drawn again. */
const DRAWING = ["./cardSvg.ts", "./typeface.ts", "./publishCards.ts"];

/** Draws the pictures of shared links, or takes them from the cache, and writes those that `output` lacks. */
export async function publishCards(
  cards: readonly ShareCard[],
  { shortTitle, title, publisher }: SiteProps,
  cache: string,
  output: Output,
): Promise<void> {
  const wanted = cards
    .map(({ address, heading, lines }) => {
      const foot = heading === title ? publisher : title;
      return { address, text: { heading, lines, mark: shortTitle, foot } satisfies CardText };
    })
    .filter(({ address, text }) => !output.has(address, digest(text)));
  if (wanted.length === 0) return;
  const theme = await cardTheme();
  const made = await stampOf(theme);
  let type: Promise<Typeface> | undefined;
  // One after the other: whatever else a build does in these threads comes first.
  for (const { address, text } of wanted) {
    const png = await cachedBytes(cache, keyOf(made, JSON.stringify(text)), async () => {
      type ??= typeface(theme.fonts);
      return drawn(cardSvg(text, theme, await type));
    });
    await writeFiles([{ address, content: png }], output.fresh);
  }
}

async function drawn(svg: string): Promise<Buffer> {
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).png(PNG).toBuffer();
}

/** Everything but the words that a card is made of. */
async function stampOf({ colours, fonts, emblem }: CardTheme): Promise<string> {
  const drawing = DRAWING.map((file) => readFile(new URL(file, import.meta.url)));
  const sources = await Promise.all(drawing);
  return keyOf(...sources, ...fonts, emblem, JSON.stringify(colours), await sharpVersion());
}
