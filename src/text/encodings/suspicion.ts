import { isCleanWord, remembered } from "./clean.ts";
import { WINDOWS_1252 } from "./tables.ts";
import { isSingleByte } from "./windows1252.ts";

const SPECIALS = [...WINDOWS_1252.values()].join("");
/** Letters, and what old encodings show instead of letters, in one piece. */
const WORD = /[\p{L}\p{M}¡-¿×÷]+/gu;
const HIGH = new RegExp(`[μ\u0080-\u00ff${SPECIALS}\u0002\u0005\u0006\u0014\u0019\u001e]`);
/** Letters of VISCII capitals: signs that no one prints, or that stand inside a word. */
const ODD = new RegExp(
  `[\u0080-\u009f†‡ˆ‰Š‹ŒŽ˜š›œžŸƒ\u0002\u0005\u0006\u0014\u0019\u001e]|[A-Za-zÀ-ÿ][${SPECIALS}][A-Za-zÀ-ÿ]`,
);
/** What no old encoding says anything about: addresses, tags and character references. */
const BLANK = /<[^<>]*>|&#?\w{2,10};|(?:https?:\/\/|www\.)\S+|[\w.-]{1,64}@\S+/g;

/** A stretch of a line that could be of an old encoding, for all its letters are single bytes. */
export interface Run {
  start: number;
  text: string;
}

/** Lines that may hold an old encoding: a word of single bytes that is no Vietnamese. Almost none have. */
export function suspicion(): (line: string) => boolean {
  const clean = remembered((word) => !isSingleByte(word) || isCleanWord(word));
  return (line) => {
    if (!HIGH.test(line)) return false;
    if (ODD.test(line)) return true;
    return (line.match(WORD) ?? []).some((word) => HIGH.test(word) && !clean(word));
  };
}

/** The stretches of a line between words with letters of which no old encoding has a byte. */
export function runsOf(line: string): Run[] {
  const text = line.replace(BLANK, (found) => " ".repeat(found.length));
  const runs: Run[] = [];
  let start = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (isSingleByte(word.replaceAll("μ", "µ"))) continue;
    runs.push({ start, text: text.slice(start, index) });
    start = index + word.length;
  }
  runs.push({ start, text: text.slice(start) });
  return runs.filter(({ text: run }) => HIGH.test(run));
}
