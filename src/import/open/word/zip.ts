import { inflateRawSync } from "node:zlib";

/** A file in a ZIP archive, still packed. */
export interface ZipEntry {
  name: string;
  /** Bytes when unpacked, as the archive states. */
  size: number;
  method: number;
  packed: Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 5_000;

/** The entries of a ZIP archive by its directory; undefined where it is damaged or none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  try {
    const end = endOf(file);
    if (end === undefined) return undefined;
    const count = file.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES) return undefined;
    const entries: ZipEntry[] = [];
    for (let at = file.readUInt32LE(end + 16); entries.length < count; ) {
      if (file.readUInt32LE(at) !== ENTRY) return undefined;
      const nameLength = file.readUInt16LE(at + 28);
      const local = file.readUInt32LE(at + 42);
      if (file.readUInt32LE(local) !== LOCAL) return undefined;
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      const length = file.readUInt32LE(at + 20);
      if (start + length > file.length) return undefined;
      entries.push({
        name: file.toString("utf8", at + 46, at + 46 + nameLength),
        size: file.readUInt32LE(at + 24),
        method: file.readUInt16LE(at + 10),
        packed: file.subarray(start, start + length),
      });
      at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The directory's end stands in the last 64 KB, before a comment of any length. */
function endOf(file: Buffer): number | undefined {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at--) {
    if (file.readUInt32LE(at) === END) return at;
  }
  return undefined;
}

/** The content of an entry; undefined where it is damaged or larger than it states. */
export function unpack({ method, packed, size }: ZipEntry): Uint8Array | undefined {
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}
