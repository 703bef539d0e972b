import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AvifOptions, WebpOptions } from "sharp";
import type { ImageVariant } from "../markdown/picture.ts";
import { type ImageShapes, MAX_PIXELS } from "../read/imageShape.ts";
import { loadSharp, sharpVersion } from "../read/loadSharp.ts";
import { cachedBytes, keyOf } from "./resultCache.ts";
import { SourceGone } from "./sourceGone.ts";

/** Where images and what was made of them are found. */
export interface ImageSource {
  content: string;
  /** The folder of what is kept between builds. */
  cache: string;
  shapes: ImageShapes;
}

/** An editor's file. */
export interface Original {
  bytes: Buffer;
  /** SHA-256 in hexadecimal digits. */
  hash: string;
}

/** An image whose head is sound, and whose picture cannot be decoded. */
export class BrokenImage extends Error {}

// At effort 4, sharp's default, AVIF takes four times as long for a fiftieth of the size.
const AVIF: AvifOptions = { quality: 52, effort: 3 };
// Red on red, as banners of congresses are, frays without finer colour.
const WEBP: WebpOptions = { quality: 76, smartSubsample: true };

/** Reads the image at `path`. Throws a `SourceGone` when the system refuses. */
export async function readOriginal({ content }: ImageSource, path: string): Promise<Original> {
  const bytes = await readFile(join(content, path)).catch((cause: unknown) => {
    throw new SourceGone(path, cause);
  });
  return { bytes, hash: keyOf(bytes) };
}

/** Of all images of one build, which are read for it once. */
const hashes = new WeakMap<ImageShapes, Map<string, Promise<string>>>();

/** The hash that the image at `path` has during this build. Throws a `SourceGone`. */
export function imageHash(source: ImageSource, path: string): Promise<string> {
  const known = hashes.get(source.shapes) ?? new Map<string, Promise<string>>();
  hashes.set(source.shapes, known);
  const hash = known.get(path) ?? readOriginal(source, path).then((original) => original.hash);
  known.set(path, hash);
  return hash;
}

/** The bytes of a variant, upright and without notes of the camera. Throws a `BrokenImage`. */
export async function variantBytes(
  cache: string,
  { bytes, hash }: Original,
  { width, format }: ImageVariant,
): Promise<Buffer> {
  const settings = format === "avif" ? AVIF : WEBP;
  const key = keyOf(hash, format, JSON.stringify({ width, ...settings }), await sharpVersion());
  return cachedBytes(cache, key, async () => {
    const sharp = await loadSharp();
    const upright = sharp(bytes, { failOn: "error", limitInputPixels: MAX_PIXELS }).autoOrient();
    return upright
      .resize({ width })
      .toFormat(format, settings)
      .toBuffer()
      .catch((cause: unknown) => {
        throw new BrokenImage("an image cannot be decoded", { cause });
      });
  });
}
