import { type Finding, START } from "../message.ts";

/** The largest article or registry file that is read, in bytes. */
export const MAX_BYTES = 1_000_000;

/** The text of a file, or undefined where there is none to speak of; with what was found on the way. */
export interface DecodedText {
  text?: string;
  findings: Finding[];
}

/**
 * Decodes UTF-8 with or without BOM, ends lines with LF and composes to NFC.
 * Other encodings, binary files and files over `MAX_BYTES` give a finding and no text;
 * text that is not NFC on disk gives a warning, for it can be mended.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_BYTES) return refused(tooLarge(bytes.length));
  if (hasUtf16Mark(bytes)) return refused(notUtf8("Tệp ghi bằng UTF-16"));
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refused(notUtf8("Tệp nhị phân, không phải văn bản"));
  const decoded = decodeStrictly(bytes);
  if (decoded === undefined) {
    return refused({ ...notUtf8("Có byte không phải UTF-8"), line: lineOfBadByte(bytes) });
  }
  const text = decoded.replace(/\r\n?/g, "\n");
  const composed = text.normalize("NFC");
  return { text: composed, findings: composed === text ? [] : [notComposed(text)] };
}

/** The finding for a file too large to be an article. */
export function tooLarge(bytes: number): Finding {
  return {
    ...START,
    rule: "file-size",
    message: `Tệp dài ${bytes.toLocaleString("de-DE")} byte, quá lớn đối với một bài`,
    expected: `nhiều nhất ${MAX_BYTES.toLocaleString("de-DE")} byte; hãy chia thành nhiều bài`,
  };
}

function refused(finding: Finding): DecodedText {
  return { findings: [finding] };
}

function notUtf8(message: string): Finding {
  return { ...START, rule: "utf8-text", message, expected: "văn bản lưu bằng UTF-8" };
}

function notComposed(text: string): Finding {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => line !== line.normalize("NFC"));
  const line = lines[index] ?? "";
  const composed = line.normalize("NFC");
  let column = 0;
  while (line[column] === composed[column] && column < composed.length) column++;
  return {
    line: index + 1,
    column: column + 1,
    rule: "nfc-text",
    severity: "warning",
    message: "Chữ có dấu ghi ở dạng tách rời (NFD)",
    expected: "dạng dựng sẵn (NFC); trang được dựng từ dạng ấy",
  };
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bisects for the longest prefix that decodes; stream mode lets it end inside a character. */
function lineOfBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (decodesUpTo(bytes, middle)) good = middle;
    else bad = middle;
  }
  return bytes.subarray(0, good).reduce((lines, byte) => lines + Number(byte === 0x0a), 1);
}

function decodesUpTo(bytes: Uint8Array, end: number): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    return true;
  } catch {
    return false;
  }
}
