import { mkdir, writeFile } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { diskCode } from "../cache/diskCode.ts";
import { allDone } from "./allDone.ts";

/** A file of the site that is not a page: a feed, an export, a map of the site. */
export interface SiteFile {
  /** Where it is written, without the base path. */
  address: string;
  content: string | Uint8Array;
}

/** Files made before the first of them is written, and waiting for the disk beside one another. */
const AT_ONCE = 32;

/**
 * Writes files below the folder `output` and gives their sizes in bytes by their addresses. Only a
 * few are made ahead of the disk, so that it takes little memory however many there are.
 */
export async function writeFiles(
  files: Iterable<SiteFile> | AsyncIterable<SiteFile>,
  output: string,
): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  let waiting: SiteFile[] = [];
  const writeWaiting = async () => {
    await allDone(waiting.map((file) => write(file, output)));
    waiting = [];
  };
  for await (const { address, content } of files) {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    sizes.set(address, bytes.byteLength);
    waiting.push({ address, content: bytes });
    if (waiting.length === AT_ONCE) await writeWaiting();
  }
  await writeWaiting();
  return sizes;
}

// Not those of node:fs/promises: their file handles cost more than the writing of a small file.
const writeBytes = promisify(writeFile);
const makeFolder = promisify(mkdir);

async function write({ address, content }: SiteFile, output: string): Promise<void> {
  const target = join(output, address);
  try {
    await writeBytes(target, content);
  } catch (error) {
    // Most folders are there: they hold a page.
    if (diskCode(error) !== "ENOENT") throw error;
    await makeFolder(dirname(target), { recursive: true });
    await writeBytes(target, content);
  }
}
