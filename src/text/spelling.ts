import { fold } from "./fold.ts";
import { type Spelling, spell } from "./syllable.ts";

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

/**
 * Two words side by side as one key: the letters of both, then the marks of both, so that the
 * beginning of a key is the same pair seen more loosely. Without `marks`, that beginning.
 */
export function pairKey(first: Spelling, second: Spelling, marks = true): string {
  const letters = `${first.loose} ${second.loose} `;
  return marks ? `${letters}${marksOf(first)} ${marksOf(second)}` : letters;
}

function marksOf({ same, loose }: Spelling): string {
  return same.slice(loose.length);
}
