import { fold } from "../fold.ts";
import { isPlainSyllable } from "../orthography.ts";
import { isCleanWord, isUnit, withoutQuotes } from "./clean.ts";
import { COMMON_SYLLABLES } from "./commonSyllables.ts";
import type { LegacyEncoding } from "./legacyEncoding.ts";

/** What the words of a stretch of text say for one old encoding and against it. */
export interface Evidence {
  encoding: LegacyEncoding;
  /** No Vietnamese as they stand, Vietnamese once converted. */
  telling: number;
  /** Letters outside ASCII in the telling words. */
  codes: number;
  /** Vietnamese both ways, with another meaning: `cã` is có in TCVN3. */
  either: number;
  /** Vietnamese, and the same both ways: in VISCII, much of what Latin-1 has too. */
  kept: number;
  /** Words of ordinary Vietnamese that are none once converted: `là` in TCVN3. */
  clean: number;
  /** Words that are Vietnamese neither way. */
  strange: number;
  /** Readings, of words that are not the same both ways, that are frequent syllables. */
  common: number;
}

interface Judgement {
  kind: "telling" | "either" | "kept" | "clean" | "strange" | "neutral";
  common: boolean;
}

/** Weighs texts for one encoding, and remembers the words it has judged. */
export interface Scale {
  encoding: LegacyEncoding;
  weigh(text: string): Evidence;
  /** Where the telling words of `text` begin and end. */
  places(text: string): { start: number; end: number }[];
}

/** A scale for words of `encoding`. */
export function wordScale(encoding: LegacyEncoding): Scale {
  const known = new Map<string, Judgement>();
  const judged = (word: string) => {
    const judgement = known.get(word) ?? judge(word, encoding);
    known.set(word, judgement);
    return judgement;
  };
  return {
    encoding,
    weigh(text) {
      const sums = { telling: 0, either: 0, kept: 0, clean: 0, strange: 0, neutral: 0, common: 0 };
      let codes = 0;
      for (const word of text.match(encoding.words) ?? []) {
        const { kind, common } = judged(word);
        sums[kind]++;
        if (common) sums.common++;
        if (kind === "telling") codes += word.replace(/[ -~]/g, "").length;
      }
      return { encoding, codes, ...sums };
    },
    places(text) {
      return [...text.matchAll(encoding.words)]
        .filter(([word]) => judged(word).kind === "telling")
        .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
    },
  };
}

function judge(word: string, encoding: LegacyEncoding): Judgement {
  const shown = withoutQuotes(word);
  if (/^[A-Za-z]*$/.test(shown)) return { kind: plainKind(shown), common: false };
  // 1º, 2ª: letters by name only.
  if (!/[^\P{L}ªºµ]/u.test(word) || isUnit(word)) return { kind: "neutral", common: false };
  const clean = isCleanWord(shown);
  const reading = encoding.read(word);
  if (reading === undefined || !isCleanWord(reading)) {
    const short = reading !== undefined && isAbbreviation(reading);
    return { kind: clean ? "clean" : short ? "neutral" : "strange", common: false };
  }
  const common = COMMON_SYLLABLES.has(reading.toLowerCase());
  // The letter eth looks like đ, and stands for it in clean text too.
  if (reading === shown.replace(/ð/g, "đ").replace(/Ð/g, "Đ"))
    return { kind: "kept", common: false };
  return { kind: clean ? "either" : "telling", common };
}

/** A word of ASCII is the same in all encodings; one that is no Vietnamese speaks against them all. */
function plainKind(word: string): "neutral" | "strange" {
  const capitals = word === word.toUpperCase();
  return word.length < 2 || capitals || isPlainSyllable(word) ? "neutral" : "strange";
}

/** `QĐ`, `HĐND`: no syllables in any encoding. */
function isAbbreviation(word: string): boolean {
  return word === word.toUpperCase() && /^[^aeioy]{2,8}$/.test(fold(word));
}
