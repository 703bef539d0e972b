import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { imageHead } from "./imageHead.ts";
import { loadSharp } from "./loadSharp.ts";

/** An image as pages show it, turned upright; sizes in pixels. */
export interface ImageShape {
  width: number;
  height: number;
  /** False for one that may move: it is shown as it is. */
  still: boolean;
}

/** Shapes of images by their path, relative to the content folder. */
export type ImageShapes = ReadonlyMap<string, ImageShape>;

/** Why an image cannot be shown. */
export type ImageFault =
  | { fault: "broken" }
  | { fault: "misnamed"; format: string }
  | { fault: "heavy"; bytes: number }
  | { fault: "vast"; width: number; height: number };

/** Larger files, in bytes, are no pictures for a page. */
export const MAX_IMAGE_BYTES = 50_000_000;

/** More pixels are held in memory for one picture than any photo has. */
export const MAX_PIXELS = 100_000_000;

/** Sizes stand within so many bytes, unless a camera wrote long notes before them. */
const HEAD = 65_536;

/** The end of a whole file stands within so many bytes: cameras write notes of their own behind it. */
const TAIL = 32_768;

const EXTENSIONS: Readonly<Record<string, RegExp>> = {
  jpeg: /\.jpe?g$/,
  png: /\.png$/,
  webp: /\.webp$/,
  avif: /\.avif$/,
  gif: /\.gif$/,
};

/**
 * The shape of the image `file`, by its head and its end; only where these leave a doubt is the whole
 * decoded. Throws when the system refuses to read the file.
 */
export async function imageShape(file: string): Promise<ImageShape | ImageFault> {
  const { bytes, head, tail } = endsOf(file);
  if (bytes > MAX_IMAGE_BYTES) return { fault: "heavy", bytes };
  const found = imageHead(head) ?? (await imageHeadBySharp(file));
  if (!found) return { fault: "broken" };
  const { format, width, height, still } = found;
  if (!EXTENSIONS[format]?.test(file)) return { fault: "misnamed", format };
  if (width * height > MAX_PIXELS) return { fault: "vast", width, height };
  if (!isWhole(format, bytes, head, tail) && !(await canBeDecoded(file))) {
    return { fault: "broken" };
  }
  return { width, height, still };
}

// Not by promises: these few bytes are read sooner than a promise of them is kept.
function endsOf(file: string): { bytes: number; head: Buffer; tail: Buffer } {
  const handle = openSync(file, "r");
  try {
    const bytes = fstatSync(handle).size;
    const part = (length: number, from: number) => {
      const buffer = Buffer.allocUnsafe(length);
      return buffer.subarray(0, readSync(handle, buffer, 0, length, from));
    };
    const tail = Math.min(bytes, TAIL);
    return { bytes, head: part(Math.min(bytes, HEAD), 0), tail: part(tail, bytes - tail) };
  } finally {
    closeSync(handle);
  }
}

/** Whether the file has its end; of AVIF only decoding tells. */
function isWhole(format: string, bytes: number, head: Buffer, tail: Buffer): boolean {
  if (format === "jpeg") return tail.includes("\xff\xd9", 0, "latin1");
  if (format === "png") return tail.includes("IEND", 0, "latin1");
  if (format === "webp") return head.readUInt32LE(4) + 8 <= bytes;
  return format === "gif" && tail.at(-1) === 0x3b;
}

async function imageHeadBySharp(
  file: string,
): Promise<(ImageShape & { format: string }) | undefined> {
  const sharp = await loadSharp();
  const metadata = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!metadata) return undefined;
  const { compression, autoOrient, pages = 1 } = metadata;
  // AVIF is one of several contents of its container.
  const format = compression === "av1" ? "avif" : metadata.format;
  return { ...autoOrient, format, still: format !== "gif" && pages === 1 };
}

async function canBeDecoded(file: string): Promise<boolean> {
  const sharp = await loadSharp();
  const small = sharp(file, { failOn: "error", limitInputPixels: MAX_PIXELS }).resize(32);
  return small
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}
