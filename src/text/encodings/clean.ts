import { isEvenlyCased, isSyllable } from "../orthography.ts";

/** `µm`, `µg`, `m²`: signs and a letter that also spell a word of an old encoding. */
const UNIT = /^(?:[µμ]\p{L}{1,2}|[cdhkm]?m[²³])$/u;
const OPENING = /^[“‘„–—•…’”]{1,3}/;
const CLOSING = /[“‘„–—•…’”]{1,3}$/;

/** True for a unit of measure written with a sign of Latin-1. */
export function isUnit(word: string): boolean {
  return UNIT.test(word);
}

/** A word without the typographic quotes and dashes around it; nothing else stays as it is. */
export function withoutQuotes(word: string): string {
  return word.replace(OPENING, "").replace(CLOSING, "");
}

/** True for a Vietnamese syllable, evenly cased: as it stands it needs no other reading. */
export function isCleanWord(word: string): boolean {
  return isSyllable(word) && isEvenlyCased(word);
}

/** A predicate on words that remembers its answers, since a text repeats its words. */
export function remembered(judge: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const found = known.get(word) ?? judge(word);
    known.set(word, found);
    return found;
  };
}
