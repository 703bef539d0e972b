import { extname } from "node:path";
import { variantsOf } from "../markdown/picture.ts";
import { type ImageSource, readOriginal, variantBytes } from "./imageVariants.ts";

/** Wide enough for the measure of an article on a fine screen, in pixels. */
const WIDTH = 960;

/**
 * The image at `path` as a `data:` address, for pages that stand alone: WebP of 960 pixels or the
 * nearest width there is; an image that moves as it is. Throws for an image without shape.
 */
export async function inlineImage(source: ImageSource, path: string): Promise<string> {
  const shape = source.shapes.get(path);
  if (!shape) throw new Error(`an image of unknown shape was to be shown: ${path}`);
  const original = await readOriginal(source, path);
  const offered = variantsOf(path, shape).filter(({ format }) => format === "webp");
  const variant = offered.find(({ width }) => width >= WIDTH) ?? offered.at(-1);
  return variant
    ? dataAddress("webp", await variantBytes(source.cache, original, variant))
    : dataAddress(extname(path).slice(1).replace("jpg", "jpeg"), original.bytes);
}

function dataAddress(type: string, bytes: Buffer): string {
  return `data:image/${type};base64,${bytes.toString("base64")}`;
}
