import { gunzipSync, gzipSync } from "node:zlib";

/** A window of 8 KB, for most files are smaller: with the usual one, making ready takes longer than packing. */
const OPTIONS = { level: 9, windowBits: 13, memLevel: 6 };

/** What a file of the index holds, as it is written. */
export function packed(content: Uint8Array): Uint8Array {
  return gzipSync(content, OPTIONS);
}

/** The content of what was packed. Throws where it is damaged. */
export function unpacked(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes);
}
