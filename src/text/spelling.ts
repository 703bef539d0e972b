import { fold } from "./fold.ts";
import { type Spelling, spell } from "./syllable.ts";
import { textHash, tripleHash } from "./tripleHash.ts";

/** Marks without a letter, as emoji have them, are no word. */
export const WORD = /\p{L}[\p{L}\p{M}]*|[0-9]+/gu;

/** A word of a text, and where it stands. */
export interface Word {
  word: string;
  index: number;
  spelling: Spelling;
}

/** The words of `text`, in their order; numbers part from letters (`số31` is two). */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    index,
    spelling: spellingOf(word),
  }));
}

/** How words are spelled in the search index; the same few thousand come again and again. */
const known = new Map<string, Spelling>();

/** The spelling of one word in any case. What is not Vietnamese is found without its marks too. */
export function spellingOf(word: string): Spelling {
  const before = known.get(word);
  if (before) return before;
  const small = word.toLowerCase().normalize("NFC");
  const folded = `${fold(small)}z`;
  const spelling = spell(small) ?? { exact: folded, same: folded, loose: folded };
  // Numbers and names without end must not fill the memory.
  if (known.size < 50_000) known.set(word, spelling);
  return spelling;
}

/** Words as the name of a page, however they are marked. */
export function nameKey(words: readonly Spelling[]): string {
  return words.map(({ loose }) => loose).join(" ");
}

/** The marks of a word, without its letters and how they are written, as a number. */
export function marksHash({ same, loose }: Spelling): number {
  return textHash(same.slice(loose.length));
}

/** The marks of two words side by side in 16 bits, by the hashes of each. */
export function pairMarks(first: number, second: number): number {
  return tripleHash(first, second, 3) & 0xffff;
}
