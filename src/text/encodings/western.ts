import { isUnit } from "./clean.ts";

const WORD = /[\p{L}\p{M}¡-¿×÷ƒ†‡ˆ‰‹›˜™]+/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: places that windows-1252 leaves empty
const EMPTY_PLACE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;
/** Letters with marks stand singly among plain ones: `Besançon`, `Müller`, `à`. */
const WESTERN_WORD = /^(?:[A-Za-z]*[À-ÖØ-öø-ÿŒœŠšŽžŸ]{1,2}(?:[A-Za-z]+|$)){1,4}$/;
const MAX_SHARE = 0.5;

/**
 * True for a line of windows-1252 that reads as a Western language or as ASCII with typographic signs
 * (`Müller`, `“ … ”`, `5 µm`), and so is not some other encoding shown as that.
 */
export function isWestern(line: string): boolean {
  if (EMPTY_PLACE.test(line)) return false;
  const words = line.match(WORD) ?? [];
  const marked = words.filter(
    (word) => /\P{ASCII}/u.test(word) && /\p{L}/u.test(word) && !isUnit(word),
  );
  const fine = marked.every(
    (word) => word.length < 40 && WESTERN_WORD.test(word.replace(/[ªº]$/, "")),
  );
  return fine && marked.length <= Math.max(2, MAX_SHARE * words.length);
}
