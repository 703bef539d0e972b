import type { Font, Glyph } from "fontkit";

/** Sets lines of text as outlines, so that no font of the machine has a part in a picture. */
export interface Typeface {
  /** The width of a line, in pixels for a `size` in pixels. */
  width(text: string, size: number): number;
  /** A line as SVG paths, its base line beginning at (`x`, `y`). */
  line(text: string, x: number, y: number, size: number): string;
}

/** A word at size 1. */
interface Word {
  width: number;
  glyphs: { path: string; scale: number; x: number; y: number }[];
}

/** A typeface whose characters are spread over several font files; the first that has one gives it. */
export async function typeface(files: readonly Uint8Array[]): Promise<Typeface> {
  const { create } = await import("fontkit");
  const fonts = files.map((bytes) => create(bytes));
  const outlines = new Map<Glyph, string>();
  // Cards share most of their words, and setting one takes its time.
  const words = new Map<string, Word>();

  const outlineOf = (glyph: Glyph): string => {
    // Letters stand upwards from the base line in a font, downwards in SVG.
    const outline = outlines.get(glyph) ?? glyph.path.scale(1, -1).toSVG();
    outlines.set(glyph, outline);
    return outline;
  };
  const wordOf = (text: string): Word => {
    const word = words.get(text) ?? setWord(runsOf(text, fonts), outlineOf);
    words.set(text, word);
    return word;
  };
  return {
    width(text, size) {
      const widths = wordsIn(text).map((word) => wordOf(word).width);
      return size * widths.reduce((sum, width) => sum + width, 0);
    },
    line(text, x, y, size) {
      let left = x;
      return wordsIn(text)
        .map((text) => {
          const word = wordOf(text);
          const paths = word.glyphs.map((glyph) => outlined(glyph, left, y, size));
          left += word.width * size;
          return paths.join("");
        })
        .join("");
    },
  };
}

/** Words and the spaces between them. */
function wordsIn(text: string): string[] {
  return text.split(/(?= )|(?<= )/);
}

function outlined(glyph: Word["glyphs"][number], left: number, y: number, size: number): string {
  const place = `${round(left + glyph.x * size)} ${round(y + glyph.y * size)}`;
  return `<path transform="translate(${place}) scale(${glyph.scale * size})" d="${glyph.path}"/>`;
}

function setWord(
  runs: readonly { font: Font; text: string }[],
  outlineOf: (glyph: Glyph) => string,
): Word {
  const word: Word = { width: 0, glyphs: [] };
  for (const { font, text } of runs) {
    const scale = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    for (const [i, { xAdvance, xOffset, yOffset }] of positions.entries()) {
      const path = glyphs[i] ? outlineOf(glyphs[i]) : "";
      const [x, y] = [word.width + xOffset * scale, -yOffset * scale];
      if (path !== "") word.glyphs.push({ path, scale, x, y });
      word.width += xAdvance * scale;
    }
  }
  return word;
}

/** A text cut where the font changes; a character that no font has is left to the first. */
function runsOf(text: string, fonts: readonly Font[]): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text) {
    const has = (font: Font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    const font = fonts.find(has) ?? fonts[0];
    const last = runs.at(-1);
    if (last && last.font === font) last.text += character;
    else if (font) runs.push({ font, text: character });
  }
  return runs;
}

/** Hundredths of a pixel are finer than anything that is drawn. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
