const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Sort key of one syllable: its letters first, its tone next. */
interface SyllableKey {
  letters: number[];
  tone: number;
}

/**
 * Compares two Vietnamese texts as a dictionary does: syllable by syllable, letters (a ă â … d đ …)
 * before tones (none, huyền, hỏi, ngã, sắc, nặng), case last. The alphabet is carried here
 * because the order of the machine's ICU differs between versions and builds.
 */
export function compareVietnamese(a: string, b: string): number {
  const left = keysOf(a);
  const right = keysOf(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareSyllables(left[i] as SyllableKey, right[i] as SyllableKey);
    if (order !== 0) return order;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

const cache = new Map<string, SyllableKey>();

function keysOf(text: string): SyllableKey[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  ).map(keyOf);
}

function keyOf(syllable: string): SyllableKey {
  const known = cache.get(syllable);
  if (known) return known;
  const decomposed = syllable.normalize("NFD");
  const tone = TONE_MARK.exec(decomposed)?.[0] ?? "";
  const plain = decomposed.replace(new RegExp(TONE_MARK, "gu"), "").normalize("NFC");
  const key = { letters: rankLetters(plain), tone: TONES.indexOf(tone) };
  cache.set(syllable, key);
  return key;
}

/** Numbers come before letters, by their size however long; letters of other scripts come last. */
function rankLetters(plain: string): number[] {
  if (/^\p{N}/u.test(plain)) {
    const digits = plain.replace(/^0+(?=.)/, "");
    return [-1, digits.length, ...[...digits].map((digit) => digit.codePointAt(0) ?? 0)];
  }
  return [...plain].map((letter) => {
    const rank = LETTERS.indexOf(letter);
    return rank >= 0 ? rank : LETTERS.length + (letter.codePointAt(0) ?? 0);
  });
}

function compareSyllables(a: SyllableKey, b: SyllableKey): number {
  for (let i = 0; i < Math.min(a.letters.length, b.letters.length); i++) {
    const order = (a.letters[i] ?? 0) - (b.letters[i] ?? 0);
    if (order !== 0) return order;
  }
  return a.letters.length - b.letters.length || a.tone - b.tone;
}
