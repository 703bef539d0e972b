import { join } from "node:path";
import { type RawFile, readText } from "../read/source.ts";
import { encodingChanges } from "./encoding.ts";
import { mendFile } from "./mendFile.ts";
import type { Change, FixContext } from "./model.ts";
import { type OpenFile, openFile } from "./openFile.ts";

/** An article's file as it stands, and mended as far as it can be without moving. */
export interface TakenFile {
  path: string;
  /** What the disk holds; undefined for a file that could not be read. */
  bytes?: Uint8Array;
  /** The text as read, for those who look for links in it. */
  text: string;
  /** Mended; undefined for a file whose front matter is broken, which stays untouched. */
  file?: OpenFile;
  changes: readonly Change[];
}

/** Reads the article at `path` and mends it in memory. */
export async function takeFile(
  root: string,
  path: string,
  context: FixContext,
): Promise<TakenFile> {
  return mended(path, await readText(join(root, path)), context);
}

function mended(path: string, raw: RawFile, context: FixContext): TakenFile {
  const { bytes, text } = raw;
  const file = text === undefined ? undefined : openFile(path, text);
  if (!bytes || text === undefined || !file) return { path, bytes, text: text ?? "", changes: [] };
  const { file: whole, changes } = mendFile(file, context);
  return { path, bytes, text, file: whole, changes: [...encodingChanges(raw), ...changes] };
}
