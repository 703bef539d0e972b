/** What this project uses of fontkit 2.0.4, which has no types of its own. */
declare module "fontkit" {
  export interface Path {
    /** Path data, upwards from the base line. */
    toSVG(): string;
    /** A path scaled by a factor for each axis. */
    scale(x: number, y: number): Path;
  }

  export interface Glyph {
    path: Path;
  }

  export interface Font {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Glyphs with kerning and marks in place; numbers in units of the em. */
    layout(text: string): {
      glyphs: Glyph[];
      positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    };
  }

  export function create(bytes: Uint8Array): Font;
}
