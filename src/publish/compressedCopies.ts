import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * Kinds of files that become smaller. Not among them, by measurement: pictures and fonts, which are compressed
 * already, and the parts of the search index (`.bin`), which do not become smaller.
 */
const COMPRESSIBLE = /\.(?:html|css|js|json|jsonld|ndjson|xml|svg|txt|csv|md)$/;

/** Smaller files fit into one packet with their headers as they are. */
const SMALLEST = 1024;

/**
 * Brotli's quality: 8 costs what gzip does. With 9 a page is not smaller and takes twenty times as long, with 11
 * it is a twentieth smaller and takes forty times as long (`docs/decisions/publishing.md`).
 */
const BROTLI = 8;
const GZIP = 9;

/** How copies are made: when this changes, all are made anew. */
export const COPYING = `br${BROTLI} gz${GZIP} ${SMALLEST}`;

/** The ends of the names of compressed copies, as servers look for them. */
export const SUFFIXES = [".br", ".gz"] as const;

/** A compressed copy, and the end of its name. */
export interface CompressedCopy {
  suffix: (typeof SUFFIXES)[number];
  bytes: Buffer;
}

/** The compressed copies of a file; none where they would save nothing. The same bytes give the same copies. */
export function compressedCopies(path: string, bytes: Buffer): CompressedCopy[] {
  if (!COMPRESSIBLE.test(path) || bytes.length < SMALLEST) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const copies: CompressedCopy[] = [
    { suffix: ".br", bytes: brotliCompressSync(bytes, { params }) },
    { suffix: ".gz", bytes: gzipSync(bytes, { level: GZIP }) },
  ];
  return copies.filter((copy) => copy.bytes.length < bytes.length);
}
