import { isCleanWord } from "./clean.ts";

/** à, a space, and what may end its syllable; a mark of the tone huyền rules out c, p and t. */
const BROKEN = /(?<!\p{L})(\p{L}{0,4}à) (ng|nh|[mn]|[iouy])(?![\p{L}\p{M}\p{N}²³])/gu;
/** A remainder that is no word by itself, or hardly ever. */
const CERTAIN = /(?<!\p{L})\p{L}{0,4}à (?:ng|nh|[mn])(?![\p{L}\p{M}\p{N}²³.])/gu;
const LIKELY = /(?<!\p{L})(?:(?:ng|n)à y|và [io]|bà i)(?![\p{L}\p{M}\p{N}.])/gu;
const WHOLE = /à\p{L}/u;
/** `là y tế`, `nhà u ám`: there y and u are words. */
const WORD_Y = /^ (?:tế|tá|sĩ|sỹ|bác|bạ|viện|khoa|học|dược|đức|án|lệnh|phục|lý|xá|như|hệt|nguyên)/i;
const WITH_U = /^(?:m|gi|t|r|c|l)àu$/iu;
const WITH_Y = /^(?:ng|n|b|d|gi|m|c|đ|ch|t|r)ày$/iu;
/** So many broken words make a page broken. */
const ENOUGH = 2;

/**
 * Lines of UTF-8 in which the second byte of à became a space (`Ban Chấp hà nh`, `Thà nh ủy`), joined
 * again; undefined for all others. They are told by two words of the page in lines where no à has a
 * letter after it; `là nhà` is left alone.
 */
export function mendStrayA0(lines: readonly string[]): (string | undefined)[] {
  const certain = lines.map((line) =>
    line.includes("à ") && !WHOLE.test(line) ? certainWords(line) : undefined,
  );
  const all = certain.reduce<number>((sum, words) => sum + (words ?? 0), 0);
  const likely = lines.reduce((sum, line) => sum + (line.match(LIKELY)?.length ?? 0), 0);
  if (all === 0 || all + likely < ENOUGH) return lines.map(() => undefined);
  // Where other lines are whole, a line must have a word that tells by itself.
  const mixed = lines.some((line) => WHOLE.test(line));
  return lines.map((line, i) => {
    const words = certain[i];
    if (words === undefined || (mixed && words === 0)) return undefined;
    const joined = joinStrayA0(line);
    return joined === line ? undefined : joined;
  });
}

/** A broken line with its words joined, and without the second of two spaces after à. */
export function joinStrayA0(line: string): string {
  const joined = line.replace(BROKEN, (found, start: string, end: string, at: number) => {
    const word = start + end;
    const after = line.slice(at + found.length, at + found.length + 12);
    if (end === "y" && (!WITH_Y.test(word) || WORD_Y.test(after))) return found;
    if (end === "u" && !WITH_U.test(word)) return found;
    return isCleanWord(word) ? word : found;
  });
  return joined.replace(/à {2}(?=\S)/g, "à ");
}

function certainWords(line: string): number {
  return (line.match(CERTAIN) ?? []).filter((word) => isCleanWord(word.replace(" ", ""))).length;
}
