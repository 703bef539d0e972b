import { decodeNamedCharacterReference } from "decode-named-character-reference";

const REFERENCE = /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([A-Za-z][A-Za-z\d]{1,30}));/gi;

/**
 * `text` with the character references of HTML that were left in it as characters: `Th&agrave;nh`,
 * `&#7879;`, `&nbsp;`, also `&amp;agrave;`. Those of no name, or of no character, stay.
 */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  const once = text.replace(REFERENCE, decodeOne);
  return once === text ? text : once.replace(REFERENCE, decodeOne);
}

function decodeOne(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || reference;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : reference;
}
