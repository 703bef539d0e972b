import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadSharp } from "../../src/read/loadSharp.ts";

/** The formats that editors may bring. */
export type Format = "jpeg" | "png" | "webp" | "avif" | "gif";

/** An image of noise that is always the same; with `orientation` its camera was held another way. */
export async function sampleImage(
  width: number,
  height: number,
  format: Format = "jpeg",
  orientation?: number,
): Promise<Buffer> {
  const sharp = await loadSharp();
  const pixels = Buffer.alloc(width * height * 3);
  for (let i = 0; i < pixels.length; i++) pixels[i] = (i * 7 + (i >> 8) * 31) % 251;
  const image = sharp(pixels, { raw: { width, height, channels: 3 } });
  return (orientation ? image.withMetadata({ orientation }) : image).toFormat(format).toBuffer();
}

/** A GIF or WebP of two frames. */
export async function movingImage(format: "gif" | "webp"): Promise<Buffer> {
  const sharp = await loadSharp();
  const [red, blue] = await Promise.all(
    ["#a00", "#00a"].map((background) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  return sharp([red ?? "", blue ?? ""], { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

/** Writes files below `folder`. */
export async function place(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
