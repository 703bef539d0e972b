import { matchesIn } from "../text/matchesIn.ts";
import type { EvenText } from "./evenText.ts";
import {
  isCommonIssuer,
  isKnownIssuer,
  isPartyIssuer,
  isStateIssuer,
  normalIssuer,
} from "./issuerCodes.ts";
import { KIND_CODES, normalCode } from "./kinds.ts";

/** A number with the abbreviations of kind and issuer, read where it stands. */
export interface Sign {
  index: number;
  end: number;
  number: number;
  letter?: string;
  /** Of signs that carry it, as `24/2014/NĐ-CP`. */
  year?: number;
  /** Null in those of the National Assembly, as `72/2025/QH15`, and of letters, as `12/UBND-VP`. */
  code: string | null;
  issuerCode: string;
  sign: string;
  /** Whether it is a sign without the word for its kind beside it. */
  standsAlone: boolean;
  /** Whether an ellipsis cuts it short. */
  cut: boolean;
}

const LETTER = "[a-zđưôơâăê]";
const NUMBER = String.raw`(?<number>\d{1,5})(?<letter>[a-hđ](?=\s?[-/]))?`;
const YEAR = String.raw`(?:\s?/\s?(?<year>(?:19|20)\d\d)(?=\s?/))?`;
const ISSUER = String.raw`(?:t\.[ưwu]|${LETTER}{2,12}(?:\.ư)?\d{0,2})`;
const TAIL = String.raw`(?:\s?-\s?${LETTER}{2,10}){0,3}`;
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;

const WITH_KIND = String.raw`(?<first>\s{0,2}[-/]?\s{0,2})(?<code>${KIND_CODES})(?<second>\s{0,2}[-/]\s{0,2})(?<issuer>${ISSUER})(?<tail>${TAIL})`;
const ASSEMBLY = String.raw`\s?/\s?(?<assembly>(?:ubtv)?qh\d{1,2})`;
const SIGN = `${NUMBER}${YEAR}(?:${WITH_KIND}|${ASSEMBLY})${END}`;
const LETTERS = String.raw`${NUMBER}\s?/\s?(?<issuer>${LETTER}{2,8})(?<tail>\s?-\s?${LETTER}{1,8})${END}`;

const HERE = new RegExp(SIGN, "uy");
const LETTER_HERE = new RegExp(LETTERS, "uy");
const DIGITS = /\d+/g;
/** What no sign follows: in a date, a ratio, a longer number or a word, but for `số`. */
const INSIDE = /(?:[\p{L}\p{M}\p{N}]|\p{N}[.,/-])$/u;
const LONGEST_NUMBER = 5;

/** The sign that starts at `index`, if one does. */
export function signAt(even: EvenText, index: number): Sign | undefined {
  HERE.lastIndex = index;
  const match = HERE.exec(even.lower);
  return match ? readSign(even, match) : undefined;
}

/** The sign of a State letter (`1234/UBND-VP`), which names no kind. */
export function letterSignAt(even: EvenText, index: number): Sign | undefined {
  LETTER_HERE.lastIndex = index;
  const match = LETTER_HERE.exec(even.lower);
  return match ? readSign(even, match) : undefined;
}

/** All signs of a text in their order. */
export function signsOf(even: EvenText): Sign[] {
  const signs: Sign[] = [];
  if (!/[-/]/.test(even.lower)) return signs;
  for (const { 0: digits, index } of matchesIn(DIGITS, even.lower)) {
    if (digits.length > LONGEST_NUMBER || index < (signs.at(-1)?.end ?? 0)) continue;
    const sign = signAt(even, index);
    if (!sign) continue;
    const before = even.lower.slice(Math.max(0, index - 2), index);
    if (before === "số" || !INSIDE.test(before)) signs.push(sign);
  }
  return signs;
}

function readSign(even: EvenText, match: RegExpExecArray): Sign | undefined {
  const { number = "", letter, year, code = "", first = "", second = "" } = match.groups ?? {};
  const { assembly, issuer = assembly ?? "" } = match.groups ?? {};
  if (Number(number) === 0) return undefined;
  const tailLength = match.groups?.tail?.length ?? 0;
  const whole = match.index + match[0].length;
  const core = even.text.slice(whole - tailLength - issuer.length, whole - tailLength);
  const tail = assembly ? "" : tailOf(even.text.slice(whole - tailLength, whole));
  const issuerCode = normalIssuer(core) + tail.replace(/\s/g, "");
  if (!isPrintedCode(core) && !isCommonIssuer(issuerCode)) return undefined;
  // Without its first mark, `15 CT/…` is a sign only of an issuer that is one.
  if (!/[-/]/.test(first) && !assembly && code && !isKnownIssuer(issuerCode)) return undefined;
  const end = whole - tailLength + tail.length;
  const printed = letter ? `${number}${letter}` : number;
  const parts = { number: printed, year, code: code && normalCode(code), issuerCode };
  return {
    index: match.index,
    end,
    number: Number(number),
    ...(letter && { letter }),
    ...(year && { year: Number(year) }),
    code: code ? normalCode(code) : null,
    issuerCode,
    sign: printSign(parts, first.includes("/") && second.includes("-")),
    standsAlone: isKnownIssuer(issuerCode),
    cut: /^\s?(?:…|\.\.\.)/.test(even.text.slice(end, end + 4)) && !isKnownIssuer(issuerCode),
  };
}

/** `-VP` of `TWĐTN-VP`; a dash before a word in small letters is a dash. */
function tailOf(text: string): string {
  return /^(?:\s?[-‐-―]\s?\p{Lu}+(?:Đ\p{Lu}*)?)+(?![\p{Ll}])/u.exec(text)?.[0] ?? "";
}

/** All capitals, or one of those with a small letter inside (`TTg`, `ĐBQHg`). */
function isPrintedCode(core: string): boolean {
  return core === core.toUpperCase() || /^T\.[ưw]$|^(?:TTg|ThU)$/i.test(core);
}

interface SignParts {
  number: string;
  year: string | undefined;
  code: string;
  issuerCode: string;
}

function printSign({ number, year, code, issuerCode }: SignParts, stateForm: boolean): string {
  const padded = number.replace(/^0+/, "").replace(/^\d(?!\d)/, "0$&");
  if (!code) return [padded, year, issuerCode].filter(Boolean).join("/");
  const ofState = isStateIssuer(issuerCode) || (stateForm && !isPartyIssuer(issuerCode));
  if (!ofState) return `${padded}-${code}/${issuerCode}`;
  return `${year ? `${padded}/${year}` : padded}/${code}-${issuerCode}`;
}
