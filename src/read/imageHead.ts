import { orientationIn } from "./orientation.ts";

/** What the first bytes of a file tell of the image in it. */
export interface ImageHead {
  format: "jpeg" | "png" | "webp" | "gif";
  width: number;
  height: number;
  /** False for one that may move. */
  still: boolean;
}

/**
 * The image that begins with the bytes `head`, turned upright. Undefined where they are of another
 * format, end too early or leave a doubt: then a library must look at the file, at ten times the cost.
 */
export function imageHead(head: Buffer): ImageHead | undefined {
  try {
    if (startsWith(head, 0, "\xff\xd8")) return jpegHead(head);
    if (startsWith(head, 0, "\x89PNG\r\n\x1a\n")) return pngHead(head);
    if (startsWith(head, 0, "RIFF") && startsWith(head, 8, "WEBP")) return webpHead(head);
    if (startsWith(head, 0, "GIF8")) return gifHead(head);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** Markers of frames, whatever their coding; three in this range say something else. */
const FRAMES = new Set([0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15].map((kind) => 0xc0 + kind));
const START_OF_SCAN = 0xda;

/** Segments up to the one that begins a frame. */
function jpegHead(head: Buffer): ImageHead | undefined {
  let turned = false;
  for (let at = 2; ; at += 2 + head.readUInt16BE(at + 2)) {
    if (head.readUInt8(at) !== 0xff) return undefined;
    const marker = head.readUInt8(at + 1);
    if (marker === 0xe1 && startsWith(head, at + 4, "Exif\0\0")) {
      turned = orientationIn(head.subarray(at + 10, at + 2 + head.readUInt16BE(at + 2))) > 4;
    }
    if (marker === START_OF_SCAN) return undefined;
    if (!FRAMES.has(marker)) continue;
    const [height, width] = [head.readUInt16BE(at + 5), head.readUInt16BE(at + 7)];
    const upright = turned ? { width: height, height: width } : { width, height };
    return sound({ format: "jpeg", ...upright, still: true });
  }
}

/** Chunks up to the first of pixels: one of them says that it moves, another how it was held. */
function pngHead(head: Buffer): ImageHead | undefined {
  let still = true;
  for (let at = 33; !startsWith(head, at + 4, "IDAT"); at += 12 + head.readUInt32BE(at)) {
    if (startsWith(head, at + 4, "eXIf")) return undefined;
    if (startsWith(head, at + 4, "acTL")) still = false;
  }
  return sound({
    format: "png",
    width: head.readUInt32BE(16),
    height: head.readUInt32BE(20),
    still,
  });
}

/** One of three kinds: lossy, lossless, or with features, of which one is how it was held. */
function webpHead(head: Buffer): ImageHead | undefined {
  if (startsWith(head, 12, "VP8 ")) {
    const [width, height] = [head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff];
    return sound({ format: "webp", width, height, still: true });
  }
  if (startsWith(head, 12, "VP8L")) {
    const bits = head.readUInt32LE(21);
    const [width, height] = [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
    return sound({ format: "webp", width, height, still: true });
  }
  const features = head.readUInt8(20);
  if (!startsWith(head, 12, "VP8X") || features & 0x08) return undefined;
  const [width, height] = [head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1];
  return sound({ format: "webp", width, height, still: !(features & 0x02) });
}

/** It may move: whether it does stands further on. */
function gifHead(head: Buffer): ImageHead | undefined {
  const [width, height] = [head.readUInt16LE(6), head.readUInt16LE(8)];
  return sound({ format: "gif", width, height, still: false });
}

function sound(head: ImageHead): ImageHead | undefined {
  return head.width > 0 && head.height > 0 ? head : undefined;
}

function startsWith(bytes: Buffer, at: number, text: string): boolean {
  return bytes.toString("latin1", at, at + text.length) === text;
}
