/**
 * Syllables as the search index spells them: plain letters first, then what marks them, then how
 * they are written, so that a prefix of a spelling is the same syllable seen more loosely.
 *
 *     Đảng → dang z adr x h      letters, "z", marks of letters and tone, "x", place of the tone
 *     uỷ, ủy → uy z r x h, g     the same up to "x": only the place of the tone differs
 *     quí, quý → qui z s x …     the same up to "x": i and y are one letter where both are written
 *
 * So one index serves a query in any spelling, and one with marks loads only its own words.
 */

const QUALITIES = new Map([
  ["\u0302", "c"],
  ["\u0306", "b"],
  ["\u031b", "h"],
  ["\u0335", "d"],
]);
const TONES = new Map([
  ["\u0300", "f"],
  ["\u0309", "r"],
  ["\u0303", "t"],
  ["\u0301", "s"],
  ["\u0323", "j"],
]);

/** No longer word can name the places of its marks by one letter each. */
const LONGEST = 12;

/** Where i and y are two spellings of one sound: `kĩ`, `kỹ`; `quí`, `quý`; `quít`, `quýt`. */
const EITHER = /^(?:[bcdghklmnpqrstvx]*(?=y$)|qu(?=y))y/;

/** A word as the index spells it, and the beginnings of that by which it is found. */
export interface Spelling {
  /** Only this way of writing it. */
  exact: string;
  /** Also with its tone elsewhere, with i for y, or with eth for đ. */
  same: string;
  /** With any marks or none. */
  loose: string;
}

/** The spelling of a word in small letters; undefined where it is not of Latin letters and Vietnamese marks. */
export function spell(word: string): Spelling | undefined {
  const eth = word.includes("ð");
  if (eth && word.includes("đ")) return undefined;
  const decomposed = word.replace(/[đð]/g, "d\u0335").normalize("NFD");
  let letters = "";
  let marks = "";
  let tone = "";
  let place = -1;
  let count = 0;
  for (const char of decomposed) {
    if (char >= "a" && char <= "z") {
      letters += char;
      count++;
    } else if (QUALITIES.has(char)) marks += at(count - 1) + QUALITIES.get(char);
    else if (TONES.has(char) && tone === "") [tone, place] = [TONES.get(char) ?? "", count - 1];
    else return undefined;
  }
  if (count === 0 || count > (marks + tone === "" ? 64 : LONGEST)) return undefined;
  const plain = letters.replace(EITHER, (found) => `${found.slice(0, -1)}i`);
  const loose = `${plain.replaceAll("z", "zq")}z`;
  const same = `${loose}${marks}${tone}x`;
  const flags = `${plain === letters ? "" : "y"}${eth ? "e" : ""}`;
  return { exact: same + flags + (tone === "" ? "w" : at(place + 6)), same, loose };
}

function at(index: number): string {
  return String.fromCharCode(97 + index);
}
