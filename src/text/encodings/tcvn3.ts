import { isUnit } from "./clean.ts";
import type { LegacyEncoding } from "./legacyEncoding.ts";
import { TCVN3 } from "./tables.ts";

const WORDS = /[A-Za-z¡-ÿμ]+/g;
/** Signs that are a word of their own where they stand alone: `ch©u ¸`, `« nhiÔm`, `¤ t«`. */
const LONE_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿ¸«¤]$/;
const CASED = /[A-Za-z¡-§]/g;
const PLAIN = /^[A-Za-z]+$/;
const SMALL = /[a-z]/;
const TWO_CAPITALS = /[A-Z¡-§][¨-ÿμ]*[A-Z¡-§]/;
/** A soft hyphen (ư) that was dropped on the way shows where ơ stands before these. */
const LOST_U = /(?<!ư)([ơờớởỡợ])(?=(?:c|ng|u)$)/;

export const tcvn3: LegacyEncoding = {
  name: "TCVN3",
  words: WORDS,
  read(word) {
    const shown = fromPdf(word);
    return every(shown) ? readWord(shown) : undefined;
  },
  convert(line) {
    const capitals = !SMALL.test(line) && TWO_CAPITALS.test(line);
    return line.replace(WORDS, (word, index: number) => {
      if (PLAIN.test(word)) return word;
      // Đ/c is short for đồng chí; alone in other places § may be the sign.
      const short = word === "§" && line[index + 1] === "/";
      if (word.length === 1 && !short && !LONE_WORD.test(word)) return word;
      if (isUnit(word) && /\d\s?$/.test(line.slice(Math.max(0, index - 2), index))) return word;
      return readWord(fromPdf(word), capitals);
    });
  },
};

/** The capital fonts have the toned capitals at the codes of the small letters: `HéI` is `HỘI`. */
function readWord(word: string, capitals = false): string {
  const letters = word
    .replace(/[^A-Za-z]/g, (code) => TCVN3.get(code) ?? code)
    .replace(LOST_U, "ư$1");
  const shouted = !SMALL.test(word) && (capitals || (word.match(CASED)?.length ?? 0) > 1);
  return shouted ? letters.toUpperCase() : letters;
}

function every(word: string): boolean {
  return [...word].every((code) => code <= "z" || TCVN3.has(code));
}

/** PDF files give the micro sign as the Greek letter. */
function fromPdf(word: string): string {
  return word.replaceAll("μ", "µ");
}
