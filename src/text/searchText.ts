import { fold } from "./fold.ts";
import { type Spelling, spell, unspell } from "./syllable.ts";

/**
 * Texts as the search index holds them: one token for each word, of ASCII letters only, with signs
 * around it for what is not searched (capitals, punctuation, "no space before"). The index drops
 * signs from words and cuts none of these tokens, and the text can be shown again from them.
 */

/** Sixteen signs, for numbers within signs. */
const SIGNS = "!#$%&()*+,-.:;?/";
const JOINED = "~";
const CAPITAL = "^";
const CAPITALS = "@";
const MIXED = "=";
const RAW = "`";
const ESCAPE = "\\";

/** Between paragraphs: a place of its own, so that no phrase reaches over it. */
const BREAK = ESCAPE + ESCAPE;

/** Marks without a letter, as emoji have them, are no word. */
export const WORD = /\p{L}[\p{L}\p{M}]*|[0-9]+/gu;
const HAS_WORD = /[\p{L}0-9]/u;
const OTHER = /[^!-~]|[~^@=`\\_]/gu;
const TOKEN = /^(~?)([^a-z`]*?)([\^@]|=[^=a-z]*=)?([a-z]+|`[\p{L}\p{M}]+)?([^a-z`]*)$/u;

/** A token as it is shown. All its parts are empty where a paragraph ends. */
export interface Shown {
  /** Signs before the word, or all of a token without a word. */
  before: string;
  word: string;
  after: string;
  /** The word as the index spells it; empty where the token has none. */
  spelling: string;
  /** False where it follows the token before without a space. */
  spaced: boolean;
}

const known = new Map<string, string>();

/**
 * `text` as tokens, one space between them; line ends are ends of paragraphs. A dash or another sign
 * that stands alone belongs to the word after it, so that phrases reach over it.
 */
export function encodeText(text: string): string {
  const tokens: string[] = [];
  for (const paragraph of text.normalize("NFC").split(/\n+/)) {
    const chunks = paragraph.split(/\s+/).filter((chunk) => chunk !== "");
    if (chunks.length > 0 && tokens.length > 0) tokens.push(BREAK);
    let signs = "";
    for (const [i, chunk] of chunks.entries()) {
      if (i < chunks.length - 1 && !HAS_WORD.test(chunk)) {
        signs += `${chunk} `;
        continue;
      }
      tokens.push(encodeChunk(signs + chunk));
      signs = "";
    }
  }
  return tokens.join(" ");
}

/** Encoded texts as one, each a paragraph of its own; empty ones are left out. */
export function joinEncoded(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join(` ${BREAK} `);
}

/** The spellings of the words in `text`, in their order. */
export function spellingsIn(text: string): Spelling[] {
  return [...text.normalize("NFC").matchAll(WORD)].map(([word]) => spellingOf(word));
}

/** What tokens show, in their order. */
export function decodeText(encoded: string): Shown[] {
  return encoded.split(" ").filter(Boolean).map(decodeToken);
}

function encodeChunk(chunk: string): string {
  const before = known.get(chunk);
  if (before !== undefined) return before;
  let token = "";
  let end = 0;
  for (const { 0: word, index } of chunk.matchAll(WORD)) {
    if (end > 0) token += ` ${JOINED}`;
    token += escapeSigns(chunk.slice(end, index)) + encodeWord(word);
    end = index + word.length;
  }
  token += escapeSigns(chunk.slice(end));
  // Numbers and names without end must not fill the memory.
  if (known.size < 50_000) known.set(chunk, token);
  return token;
}

function encodeWord(word: string): string {
  const small = word.toLowerCase();
  const { exact } = spellingOf(word);
  if (unspelled(exact) !== small) return `${RAW}${word}z`;
  return capitalsOf(word, small) + exact;
}

/** What is not Vietnamese or a number is folded as the index tool does it, and so found without its marks. */
function spellingOf(word: string): Spelling {
  const small = word.toLowerCase();
  const number = /^[0-9]/.test(word) && `z${small.replace(/\d/g, (d) => at(Number(d)))}z`;
  if (number) return { exact: number, same: number, loose: number };
  const folded = `${fold(small)}z`;
  return spell(small) ?? { exact: folded, same: folded, loose: folded };
}

function unspelled(exact: string): string {
  if (!/^z(?!q)/.test(exact)) return unspell(exact);
  return exact.slice(1, -1).replace(/[a-j]/g, (letter) => String(letter.charCodeAt(0) - 97));
}

function capitalsOf(word: string, small: string): string {
  if (word === small) return "";
  if (word === small.charAt(0).toUpperCase() + small.slice(1)) return CAPITAL;
  if (word === small.toUpperCase()) return CAPITALS;
  const places = [...word].flatMap((letter, i) => (letter === small[i] ? [] : hex(i)));
  return MIXED + places.join("") + MIXED;
}

function decodeToken(token: string): Shown {
  if (token === BREAK) return { before: "", word: "", after: "", spelling: "", spaced: true };
  const [, joined, before = "", capitals = "", coded = "", after = ""] = TOKEN.exec(token) ?? [];
  if (coded === "") {
    const signs = unescapeSigns(before + after);
    return { before: signs, word: "", after: "", spelling: "", spaced: joined === "" };
  }
  const raw = coded.startsWith(RAW);
  const word = raw ? coded.slice(1, -1) : withCapitals(unspelled(coded), capitals);
  return {
    before: unescapeSigns(before),
    word,
    after: unescapeSigns(after),
    spelling: raw ? `${fold(word)}z` : coded,
    spaced: joined === "",
  };
}

function withCapitals(word: string, capitals: string): string {
  if (capitals === "") return word;
  if (capitals === CAPITALS) return word.toUpperCase();
  if (capitals === CAPITAL) return word.charAt(0).toUpperCase() + word.slice(1);
  const letters = [...word];
  for (const [place] of capitals.matchAll(/[^=]{2}/g)) {
    const i = unhex(place);
    letters[i] = letters[i]?.toUpperCase() ?? "";
  }
  return letters.join("");
}

function escapeSigns(signs: string): string {
  return signs.replace(OTHER, (char) => ESCAPE + hex(char.codePointAt(0) ?? 0) + ESCAPE);
}

function unescapeSigns(signs: string): string {
  return signs.replace(/\\([^\\]+)\\/g, (_, code: string) => String.fromCodePoint(unhex(code)));
}

/** At least two signs. */
function hex(number: number): string {
  const digits = number.toString(16).padStart(2, "0");
  return [...digits].map((digit) => SIGNS[Number.parseInt(digit, 16)]).join("");
}

function unhex(signs: string): number {
  return [...signs].reduce((sum, sign) => sum * 16 + SIGNS.indexOf(sign), 0);
}

function at(index: number): string {
  return String.fromCharCode(97 + index);
}
