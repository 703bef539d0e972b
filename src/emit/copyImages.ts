import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { imageAddress } from "../validate/target.ts";

/** Copies the articles' images from the content folder to their public addresses under `output`. */
export async function copyImages(
  content: string,
  images: readonly string[],
  output: string,
): Promise<void> {
  for (const path of images) {
    const target = join(output, imageAddress(path));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(content, path), target);
  }
}
