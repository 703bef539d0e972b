import { isSyllable, toneMarks } from "../orthography.ts";
import { remembered } from "./clean.ts";

/** Words from which on a line is prose; menus, captions and forms are shorter. */
const PROSE = 10;
/** Share of broken words that makes a line unreadable. */
const LINE_SHARE = 0.2;
/** What a word with two tones side by side counts, for those no one types: a tenth of them is much. */
const TWO_TONES = 2.5;
/** Share of the words of a page in such lines that makes the page unreadable. */
const PAGE_SHARE = 0.5;
/** The same share where menus and captions are counted too. */
const WHOLE_SHARE = 0.3;
/** Share of U+FFFD among the characters of a page that leaves nothing to read, and their least number. */
const LOST_SHARE = 0.05;
const MIN_LOST = 3;
/** As many words as show what is meant. */
const SHOWN = 6;
const LONGEST_WORD = 24;

const VIETNAMESE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** A sign for a letter: `h?i`, `?ng`, `H?I`; but not `Sao?Vì` where only a space is missing. */
const LOST_INSIDE = /^\?+\p{L}|\p{L}\?+\p{Ll}|\p{Lu}\?+\p{Lu}/u;
const LOST_AT_END = /^(?:\p{L}+\?+|\?{1,3})$/u;
const BROKEN_SIGN = /[\ufffd\p{Cc}]|\p{L}[¡-©«¬®-¶¸¹»-¿†‡ˆ‰‹›˜™œ×÷]\p{L}/u;
const ADDRESS = /[=/@\\]|www\./;
const SCRIPTS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/** Where a page is garbled beyond repair: a line, counted from 0, and its first words. */
export interface Unreadable {
  line: number;
  words: string;
}

/**
 * The first unreadable line of a page that is unreadable as a whole, undefined for all other pages:
 * `?` or U+FFFD for letters, signs inside words, accents swapped for look-alikes (`qùỵết định qùản
 * trọng`). A few broken words, or broken short lines around good prose, do not make a page unreadable.
 */
export function findUnreadable(lines: readonly string[]): Unreadable | undefined {
  const isBroken = remembered(isBrokenVietnamese);
  const isTwice = remembered(hasTwoTones);
  const judged = lines.map((line, i) => ({ i, ...judgeLine(line, isBroken, isTwice) }));
  const bad = judged.filter(
    ({ broken, twice, words }) =>
      broken + twice > 1 && broken + TWO_TONES * twice >= LINE_SHARE * words,
  );
  const prose = judged.filter(isProse);
  const share =
    prose.length > 0 ? count(bad.filter(isProse)) / count(prose) : count(bad) / count(judged);
  const isBad = share >= PAGE_SHARE && count(bad) >= WHOLE_SHARE * count(judged);
  const line = isBad ? (bad.find(isProse) ?? bad[0])?.i : firstLost(lines);
  return line === undefined ? undefined : { line, words: firstWords(lines[line] ?? "") };
}

function isProse({ words }: { words: number }): boolean {
  return words >= PROSE;
}

/** The first line with a lost character, where so many are lost that words cannot be told any more. */
function firstLost(lines: readonly string[]): number | undefined {
  const lost = lines.reduce((sum, line) => sum + (line.match(/\ufffd/g)?.length ?? 0), 0);
  const all = lines.reduce((sum, line) => sum + line.length, 0);
  if (lost < MIN_LOST || lost < LOST_SHARE * all) return undefined;
  return lines.findIndex((line) => line.includes("\ufffd"));
}

function count(lines: readonly { words: number }[]): number {
  return lines.reduce((sum, { words }) => sum + words, 0);
}

function judgeLine(
  line: string,
  isBroken: (word: string) => boolean,
  isTwice: (word: string) => boolean,
) {
  const words = line.match(/\S+/g)?.filter((word) => /[\p{L}?\ufffd]/u.test(word)) ?? [];
  const vietnamese = VIETNAMESE.test(line);
  let [broken, twice, atEnd, asked] = [0, 0, 0, 0];
  for (const word of words) {
    if (ADDRESS.test(word)) continue;
    if (LOST_INSIDE.test(word)) asked++;
    else if (LOST_AT_END.test(word)) atEnd++;
    else if (vietnamese && isTwice(word)) twice++;
    else if (BROKEN_SIGN.test(word) || (vietnamese && isBroken(word))) broken++;
  }
  // A question ends in the same sign, so those count only beside words that lost a letter inside.
  return { words: words.length, twice, broken: broken + asked + (asked > 0 ? atEnd : 0) };
}

/** Two toned vowels side by side, which no word has. */
function hasTwoTones(word: string): boolean {
  const toned = [...word.normalize("NFC")].map((letter) => toneMarks(letter).length > 0);
  return toned.some((is, i) => is && toned[i + 1]);
}

/**
 * A word of letters from several scripts, or with a letter that only Vietnamese has and yet neither a
 * syllable nor several glued together (`hiệnnăm`).
 */
function isBrokenVietnamese(word: string): boolean {
  return (word.match(/[\p{L}\p{M}]+/gu) ?? []).some((piece) => {
    if (SCRIPTS.test(piece)) return true;
    // Đắk Lắk, Krông Pắk: names of the highlands end in k. Eth stands for đ in clean text too.
    if (!VIETNAMESE.test(piece) || /k$/i.test(piece)) return false;
    return !isGlued([...piece.normalize("NFC").replace(/[Ðð]/g, "đ")]);
  });
}

function isGlued(letters: readonly string[]): boolean {
  if (letters.length > LONGEST_WORD) return true;
  const ends = new Set([0]);
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - 7); start < end; start++) {
      if (ends.has(start) && isSyllable(letters.slice(start, end).join(""))) ends.add(end);
    }
  }
  return ends.has(letters.length);
}

function firstWords(line: string): string {
  const words = line.trim().split(/\s+/);
  const shown = words.slice(0, SHOWN).join(" ").slice(0, 80);
  return shown.replace(/\p{Cc}/gu, "\ufffd") + (words.length > SHOWN ? " …" : "");
}
