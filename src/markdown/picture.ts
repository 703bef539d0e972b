import type { ImageShape } from "../read/imageShape.ts";
import { imageAddress } from "../validate/target.ts";

/** An image made smaller and in a modern format. */
export interface ImageVariant {
  /** Without the base path. */
  address: string;
  /** In pixels. */
  width: number;
  format: (typeof FORMATS)[number];
}

/** An image as a page shows it; addresses hold the base path. */
export interface PictureProps {
  /** The original file. */
  src: string;
  width: number;
  height: number;
  /** The best format first; empty where only the original is shown. */
  sources: { type: string; srcSet: string }[];
  sizes: string;
}

const FORMATS = ["avif", "webp"] as const;

/** Widths that phones and desks ask for, in pixels. */
const STEPS = [480, 960];
const WIDEST = 1440;

/** How wide the style sheet shows pictures. */
const SIZES = {
  text: "(min-width: 42rem) 40rem, 100vw",
  cover: "(min-width: 56rem) 54rem, 100vw",
} as const;

/** A step is left out where the image itself is hardly wider. */
const HARDLY_WIDER = 0.85;

/** WebP knows no larger number of rows. */
const MAX_HEIGHT = 16_383;

/**
 * The variants of the image at `path`, AVIF first, then by width; none wider than the original, and
 * none of an image that moves. Their names hold two points, which no editor's image does.
 */
export function variantsOf(path: string, shape: ImageShape): ImageVariant[] {
  return FORMATS.flatMap((format) => variantsIn(format, path, shape));
}

/** The image at `path` with all its variants, for a place in the text or above it. */
export function pictureOf(
  path: string,
  shape: ImageShape,
  basePath: string,
  place: keyof typeof SIZES = "text",
): PictureProps {
  const sources = FORMATS.map((format) => ({
    type: `image/${format}`,
    srcSet: variantsIn(format, path, shape)
      .map(({ address, width }) => `${basePath}${address} ${width}w`)
      .join(", "),
  }));
  return {
    src: basePath + imageAddress(path),
    width: shape.width,
    height: shape.height,
    sources: sources.filter(({ srcSet }) => srcSet !== ""),
    sizes: SIZES[place],
  };
}

function variantsIn(
  format: ImageVariant["format"],
  path: string,
  { still, width: own, height }: ImageShape,
): ImageVariant[] {
  if (!still) return [];
  const widest = Math.min(own, WIDEST);
  const widths = [...STEPS.filter((step) => step < widest * HARDLY_WIDER), widest];
  return widths
    .filter((width) => (width * height) / own <= MAX_HEIGHT)
    .map((width) => ({ address: `${imageAddress(path)}-${width}.${format}`, width, format }));
}
