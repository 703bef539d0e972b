import { isEvenlyCased, isSyllable } from "../orthography.ts";
import { withoutQuotes } from "./clean.ts";
import type { LegacyEncoding } from "./legacyEncoding.ts";
import { VISCII, WINDOWS_1252 } from "./tables.ts";
import { toCodes } from "./windows1252.ts";

const CODES = `\u0002\u0005\u0006\u0014\u0019\u001e\u0080-\u009f¡-ÿ${[...WINDOWS_1252.values()].join("")}`;
const WORDS = new RegExp(`[A-Za-z${CODES}]+`, "g");
/** What is a letter wherever it is shown; the rest could be a sign (`º`, `±`, `–`). */
const LETTER = /^[A-Za-zÀ-ÖØ-öø-ÿ]$/;
/** Õ has the code of the no-break space, so only a word in capitals that needs it gets it. */
const NO_BREAK = /(?<!\p{L})(\p{Lu}{0,6})\u00a0(\p{Lu}{0,6})(?![\p{L}\p{M}])/gu;

export const viscii: LegacyEncoding = {
  name: "VISCII",
  words: WORDS,
  read(word) {
    const reading = readWord(word);
    return withoutQuotes(reading);
  },
  convert(line) {
    const head = line.search(/\S/);
    return line
      .replace(WORDS, (word, index: number) => {
        if (word.length > 1 || LETTER.test(word)) return readWord(word);
        // ở and ổ are words that show as a sign: at the head of a line or before a number it is one.
        const lone =
          word === "·" || (word === "±" && /^ \p{L}/u.test(line.slice(index + 1, index + 3)));
        return lone && index !== head ? readWord(word) : word;
      })
      .replace(NO_BREAK, (found, before: string, after: string) => {
        const word = `${before}Õ${after}`;
        return word.length > 1 && isSyllable(word) ? word : found;
      });
  },
};

/** Typographic quotes and dashes are letters in this encoding, unless the word is better off without. */
function readWord(word: string): string {
  const whole = map(word);
  if (isSyllable(whole) && isEvenlyCased(whole)) return whole;
  const inner = withoutQuotes(word);
  const start = word.indexOf(inner);
  return word.slice(0, start) + map(inner) + word.slice(start + inner.length);
}

function map(word: string): string {
  return toCodes(word).replace(/[^ -~]/g, (code) => VISCII.get(code) ?? code);
}
