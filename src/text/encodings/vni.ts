import type { LegacyEncoding } from "./legacyEncoding.ts";
import { VNI } from "./tables.ts";

const WORDS = /[A-Za-zÀ-ÿ]+/g;
// Pairs before single letters: `ôù` is one code, though `ô` is another.
const CODES = new RegExp([...VNI.keys()].sort((a, b) => b.length - a.length).join("|"), "gi");

export const vni: LegacyEncoding = {
  name: "VNI",
  words: WORDS,
  read(word) {
    return /^[A-Za-z]*$/.test(word.replace(CODES, "")) ? convert(word) : undefined;
  },
  convert,
};

/** The base letter tells the case, for marks were often typed small: `Aù`, `AÙ` are `Á`. */
function convert(text: string): string {
  return text.replace(CODES, (code) => {
    const letter = VNI.get(code.toLowerCase()) ?? code;
    return code.charAt(0) === code.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
  });
}
