import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The library that reads images, loaded when there is one to read: without images it costs nothing. */
export async function loadSharp() {
  const { default: sharp } = await import("sharp");
  // An image is opened once, and by its bytes: a file that changed must not come from memory.
  sharp.cache(false);
  // One thread an image, several images at once: the same bytes on a machine with any number of cores.
  sharp.concurrency(1);
  return sharp;
}

/** The version of the library, found without loading it: what another one made is not the same. */
export async function sharpVersion(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("sharp");
  const { version } = JSON.parse(await readFile(join(dirname(entry), "../package.json"), "utf8"));
  return String(version);
}
