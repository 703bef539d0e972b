import { fromRoman } from "../../../text/roman.ts";
import { evenSpelling } from "../spelling.ts";

const ONES = [
  "một|mốt|nhất",
  "hai|nhì",
  "ba",
  "bốn|tư",
  "năm|lăm|nhăm",
  "sáu",
  "bảy|bẩy",
  "tám",
  "chín",
];
const TEN = "mười";
const TENS = "(?:hai|ba|bốn|năm|sáu|bảy|tám|chín) mươi";
/** After ten, five is `lăm`; `mười năm 2021` is the tenth, of 2021. */
const AFTER_TEN = "một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín";

const EDGE = "(?![\\p{L}\\p{M}\\p{N}])";

/** An ordinal in words, in even spelling: `nhất`, `mười bốn`, `hai mươi lăm`. */
export const IN_WORDS = `(?:(?:${TENS}|${TEN})(?: (?:${AFTER_TEN})${EDGE})?|${ONES.join("|")})${EDGE}`;

/** One in Roman or Arabic numerals, in even spelling; `3/7`, `2.000` and `5 %` are none. */
export const IN_FIGURES = `(?:[ivxlc]{1,8}${EDGE}|\\d{1,2}(?![\\p{L}\\p{M}\\p{N}%]|[.,/]\\d))`;

/**
 * The count that `printed` stands for: `XXII`, `22`, `Năm`, `hai mươi lăm`. Roman numerals are capitals, or
 * small letters that no word is made of; undefined for anything else.
 */
export function countOf(printed: string): number | undefined {
  if (/^\d{1,2}$/.test(printed)) return Number(printed) || undefined;
  if (/^(?:[IVXLC]+|[ivxlc]{3,})$/.test(printed)) return fromRoman(printed.toUpperCase());
  const [tens, rest] = splitTens(evenSpelling(printed).replace(/ +/g, " "));
  if (rest === undefined) return tens || undefined;
  const ones = ONES.findIndex((words) => words.split("|").includes(rest)) + 1;
  return ones > 0 ? tens + ones : undefined;
}

function splitTens(words: string): [number, string | undefined] {
  if (words === TEN) return [10, undefined];
  if (words.startsWith(`${TEN} `)) return [10, words.slice(TEN.length + 1)];
  const [, digit, rest] = /^([\p{L}\p{M}]+) mươi(?: (.+))?$/u.exec(words) ?? [];
  if (digit === undefined) return [0, words];
  const tens = ONES.findIndex((names) => names.split("|").includes(digit)) + 1;
  return [tens * 10, rest];
}
