import { extname } from "node:path";
import { headerType, mediaTypes } from "../../src/derive/mediaTypes.ts";

/** The media type of a file by its extension; others are plain bytes. */
export function contentType(file: string): string {
  return headerType(mediaTypes[extname(file).slice(1).toLowerCase()] ?? "application/octet-stream");
}

/** Whether a host would send the file compressed. */
export function isText(type: string): boolean {
  return /charset|wasm/.test(type);
}
