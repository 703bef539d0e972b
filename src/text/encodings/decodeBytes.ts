import { isEvenlyCased } from "../orthography.ts";
import { convertParts, findLegacy, type LegacyPart } from "./findLegacy.ts";
import { decodeUtf16 } from "./utf16.ts";
import { isWestern } from "./western.ts";
import { showAsWindows1252 } from "./windows1252.ts";

/** A file as lines of text, before anything in them is mended. */
export interface DecodedBytes {
  /** Without line ends and byte order mark, composed (NFC). */
  lines: string[];
  /** What lines were turned from, by line counted from 0. */
  from: ReadonlyMap<number, string>;
}

/** First bytes of a letter, shown, and a space where its last one should be. */
const HALVES = /[ÃÆ] |á[º»] /;
/** Words with the capitals that end in A0. */
const CAPITAL_A0 = /\p{L}*[ẠỠƠ]\p{L}*/gu;
const LF = 0x0a;
const CR = 0x0d;
/** Letters that a Vietnamese page does not have, but that pairs of VISCII make when read as UTF-8. */
const ALIEN = /[\u0530-\u07ff]/;

/**
 * The lines of a file in UTF-8, UTF-16 or a one-byte encoding; undefined where its bytes are no text.
 * UTF-8 is decided line by line, because files were put together from several.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes | undefined {
  const wide = decodeUtf16(bytes);
  if (wide) return { lines: linesOf(wide.text), from: new Map([[0, wide.from]]) };
  if (bytes.includes(0)) return undefined;
  const whole = strictly(bytes);
  if (whole !== undefined && !ALIEN.test(whole)) {
    return { lines: linesOf(whole), from: new Map() };
  }
  return lineByLine(splitLines(bytes));
}

function lineByLine(pieces: readonly Uint8Array[]): DecodedBytes {
  const utf8 = pieces.map(strictly);
  const shown = pieces.map(showAsWindows1252);
  const suspects = shown.map((line, i) => (ALIEN.test(utf8[i] ?? "") ? line : ""));
  const aliens = suspects.some(Boolean) ? findLegacy(suspects) : [];
  const isRaw = (i: number) => utf8[i] === undefined || (aliens[i]?.length ?? 0) > 0;
  const parts = findLegacy(
    shown.map((line, i) => (isRaw(i) ? line : (utf8[i] ?? ""))),
    isRaw,
  );
  const from = new Map<number, string>();
  const lines = pieces.map((piece, i) => {
    if (!isRaw(i)) return utf8[i] ?? "";
    const [text, name] = readPiece(piece, shown[i] ?? "", parts[i] ?? []);
    if (name) from.set(i, name);
    return text;
  });
  return { lines: lines.map((line) => line.normalize("NFC")), from };
}

/** What no old encoding explains is a Western one, or UTF-8 with broken bytes. */
function readPiece(
  piece: Uint8Array,
  shown: string,
  parts: readonly LegacyPart[],
): [text: string, from?: string] {
  const spaced = HALVES.test(shown) ? withA0(piece) : undefined;
  if (spaced !== undefined) return [spaced, "UTF-8 bị mất byte A0"];
  const [part] = parts;
  if (part) return [convertParts(shown, parts), part.encoding.name];
  if (isWestern(shown)) return [shown, "windows-1252"];
  return [new TextDecoder("utf-8").decode(piece)];
}

function linesOf(text: string): string[] {
  return text.replace(/\r\n?/g, "\n").normalize("NFC").split("\n");
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 whose bytes A0 became spaces (`h\xC3 nh`), where that is all that is wrong with it. */
function withA0(bytes: Uint8Array): string | undefined {
  const mended = Uint8Array.from(bytes, (byte, i) => {
    const before = bytes[i - 1] ?? 0;
    const half =
      before === 0xc3 || before === 0xc6 || (before >> 1 === 0x5d && bytes[i - 2] === 0xe1);
    return byte === 0x20 && half ? 0xa0 : byte;
  });
  const text = strictly(mended);
  // One broken letter alone could be a letter of another encoding, or the last of a cut text.
  const isAll = (text?.match(/\P{ASCII}/gu)?.length ?? 0) > 1;
  return isAll && text?.match(CAPITAL_A0)?.every(isEvenlyCased) !== false ? text : undefined;
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let i = start; i < bytes.length; i++) {
    if (bytes[i] !== LF && bytes[i] !== CR) continue;
    pieces.push(bytes.subarray(start, i));
    if (bytes[i] === CR && bytes[i + 1] === LF) i++;
    start = i + 1;
  }
  return [...pieces, bytes.subarray(start)];
}
