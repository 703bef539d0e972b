import { isCleanWord, remembered } from "./clean.ts";
import { joinStrayA0 } from "./strayA0.ts";
import { WINDOWS_1252 } from "./tables.ts";
import { isSingleByte, toCodes } from "./windows1252.ts";

const SIGNS = [...WINDOWS_1252.values()].join("");
const LATER = `[\u0080-\u00bf${SIGNS}]`;
/** Two or three bytes of UTF-8, each shown as a letter or sign: `Ä‘` is đ, `á»™` is ộ. */
const SEQUENCES = new RegExp(`[Â-ß]${LATER}|[à-ï]${LATER}{2}`, "g");
/** A no-break space is the second byte of à and does not end a word after its first. */
const WORDS = /(?:Ã\u00a0|\S)+/g;
const LETTERS = /[\p{L}\p{M}]+/gu;
/** What Vietnamese pages are written with; a sequence that gives anything else is none. */
const WANTED = new RegExp(`^[ -ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300-\u0323₫\u200b\ufeff${SIGNS}]$`);
/** A line misread, and misread again before it came here. */
const MAX_ROUNDS = 3;

/** A line of UTF-8 that was read as Latin-1 or windows-1252, mended. */
export interface DoubledUtf8 {
  text: string;
  /** Place of the first word that tells. */
  first: number;
}

/**
 * The lines that are UTF-8 read as Latin-1 or windows-1252 (`Há»™i nghá»‹`), told by words that are
 * Vietnamese only when read again. Beside clean Vietnamese, a line needs two of them.
 */
export function findDoubledUtf8(lines: readonly string[]): (DoubledUtf8 | undefined)[] {
  const isTelling = remembered(tells);
  const found = lines.map((line) => {
    if (!hasSequence(line)) return undefined;
    const words = [...line.matchAll(WORDS)].filter(([word]) => isTelling(word));
    return words.length > (isSingleByte(line) ? 0 : 1) ? words[0]?.index : undefined;
  });
  const page = found.filter((first) => first !== undefined).length > 1;
  return lines.map((line, i) => {
    const first = found[i] ?? (page ? firstCertain(line) : undefined);
    if (first === undefined) return undefined;
    const text = isSingleByte(line)
      ? readLine(line)
      : line.replace(WORDS, (word) => (isTelling(word) ? readAgain(word) : word));
    return { text, first };
  });
}

/** Where the second byte of à, a no-break space, has become a plain one, à is alone with its first. */
function readLine(line: string): string {
  const text = readAgain(line);
  return text.includes("Ã ") ? joinStrayA0(text.replaceAll("Ã ", "à ")) : text;
}

function hasSequence(line: string): boolean {
  SEQUENCES.lastIndex = 0;
  return SEQUENCES.test(line);
}

/** On a page of such lines also one without a Vietnamese word: `â€œ`, `CafÃ©`. */
function firstCertain(line: string): number | undefined {
  const at = line.search(/[à-ï][\u0080-\u009f€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]|\p{Ll}[Ã]/u);
  return at >= 0 && isSingleByte(line) && readAgain(line) !== line ? at : undefined;
}

/**
 * `khá»…` in guillemets and before dots is clean: the letters to the left are a word already. Signs
 * inside one word, or letters that no Vietnamese word has, were written by no one.
 */
function tells(word: string): boolean {
  if (!hasSequence(word)) return false;
  const read: string[] = readAgain(word).match(LETTERS) ?? [];
  const shown: string[] = word.match(LETTERS) ?? [];
  const isWord = read.some(
    (piece) => /\P{ASCII}/u.test(piece) && !shown.includes(piece) && isCleanWord(piece),
  );
  return isWord && ((read.length === 1 && shown.length > 1) || !shown.every(asWritten));
}

function asWritten(piece: string): boolean {
  return /^[A-Za-z]+$/.test(piece) || isCleanWord(piece);
}

function readAgain(line: string): string {
  let text = line;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = text.replace(SEQUENCES, (sequence) => {
      const codes = [...toCodes(sequence)].map((code) => code.charCodeAt(0));
      const letter = Buffer.from(codes).toString("utf8");
      return WANTED.test(letter) ? letter : sequence;
    });
    if (next === text) break;
    text = next;
  }
  return text.normalize("NFC");
}
