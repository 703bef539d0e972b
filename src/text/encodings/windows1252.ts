import { WINDOWS_1252 } from "./tables.ts";

const SPECIALS = new Map([...WINDOWS_1252].map(([code, letter]) => [letter, code]));
const SPECIAL = new RegExp(`[${[...SPECIALS.keys()].join("")}]`, "g");

/**
 * Bytes as windows-1252 shows them, undefined places as control characters. Written out, because
 * the decoder of Node 20 reads windows-1252 as Latin-1.
 */
export function showAsWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (code) => WINDOWS_1252.get(code) ?? code);
}

/** `text` with the letters of 0x80 to 0x9f as the control characters that Latin-1 has there. */
export function toCodes(text: string): string {
  return text.replace(SPECIAL, (letter) => SPECIALS.get(letter) ?? letter);
}

/** True where every character could be a byte shown as Latin-1 or windows-1252. */
export function isSingleByte(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of Latin-1 is meant
  return /^[\u0000-\u00ff]*$/.test(toCodes(text));
}
