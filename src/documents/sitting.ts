import { fromRoman, toRoman } from "../text/roman.ts";
import { bodyAt, type NamedBody } from "./body.ts";
import type { EvenText } from "./evenText.ts";

/** What follows `Nghị quyết` where it is that of a congress or a plenum. */
export interface Sitting {
  end: number;
  congress?: string;
  plenum?: number;
  ordinal?: string;
  issuerWords?: string;
}

const UNITS = ["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const WORDS = `mười (?:một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín)|${UNITS.slice(1).join("|")}`;
const END = String.raw`(?![\p{L}\p{M}\p{N}]|\s?[-/]\s?\d)`;
const CENTRAL = String.raw`(?:trung\s{1,2}ương(?!\s{1,2}đảng)|(?:hn\s?)?(?:t\.?ư|tw))`;

const CONGRESS =
  /\s{1,3}(?:của\s{1,2})?đại\s{1,3}hội(?!\s{1,2}(?:đồng|công|đoàn|hội|phụ|liên|thi|hữu|cựu|nông))(?:\s{1,3}đại\s{1,2}biểu)?(?:\s{1,3}(?<all>toàn\s{1,2}quốc))?/uy;
const ALL = /\s{1,2}(?:đại\s{1,2}biểu\s{1,2})?toàn\s{1,2}quốc/uy;
const NTH = new RegExp(
  String.raw`\s{0,3},?\s{0,3}(?:(?:lần\s{1,3}thứ|thứ|khóa)\s{1,3}(?<named>[ivxl]{1,7}|\d{1,2}|${WORDS.replaceAll(" ", "\\s")})|(?<bare>[ivxl]{1,7}))${END}`,
  "uy",
);
const OF = /\s{0,3},?\s{0,3}(?:của\s{1,3})?/uy;
const PARTY =
  /đảng(?:\s{1,2}cộng\s{1,2}sản(?:\s{1,2}việt\s{1,2}nam)?)?(?!\s{1,2}(?:bộ|ủy|các)|[\p{L}\p{M}])/uy;

function take(form: RegExp, text: string, index: number): RegExpExecArray | undefined {
  form.lastIndex = index;
  return form.exec(text) ?? undefined;
}

/**
 * The congress that is named at `index` with its ordinal: ` Đại hội đại biểu lần thứ XXIV Đảng bộ huyện`,
 * ` Đại hội Đảng bộ quận lần thứ IV`, ` Đại hội XIII của Đảng`. Undefined without an ordinal, and for congresses
 * of unions and associations.
 */
export function congressAt(even: EvenText, index: number): Sitting | undefined {
  const { lower, text } = even;
  const start = take(CONGRESS, lower, index);
  if (!start) return undefined;
  let end = index + start[0].length;
  const before = whoseAt(even, end);
  end = before?.end ?? end;
  const national = start.groups?.all ?? take(ALL, lower, end);
  if (typeof national === "object") end += national[0].length;
  const nth = take(NTH, lower, end);
  // `Đại hội Đảng bộ huyện khóa XXII`: the body took its numeral with it.
  const congress = nth
    ? ordinalOf(nth.groups ?? {}, text.slice(end, end + nth[0].length))
    : before?.ordinal;
  if (!congress) return undefined;
  end += nth?.[0].length ?? 0;
  const after = before ? undefined : whoseAt(even, end);
  const words = (before ?? after)?.words ?? (national ? "Đảng" : undefined);
  return { end: after?.end ?? end, congress, ...(words && { issuerWords: words }) };
}

function ordinalOf({ named, bare }: Record<string, string | undefined>, printed: string) {
  // A lone small `i` or `v` is no ordinal.
  if (bare && !printed.includes(bare.toUpperCase())) return undefined;
  return romanOf(named ?? bare ?? "");
}

/** `XVII` of `xvii`, `17` and `mười bảy`. */
function romanOf(words: string): string | undefined {
  const roman = words.toUpperCase();
  if (/^[IVXL]+$/.test(roman)) return fromRoman(roman) ? roman : undefined;
  const count = Number(words) || countOf(words);
  return count > 0 && count < 90 ? toRoman(count) : undefined;
}

function countOf(words: string): number {
  const [first = "", second] = words.split(/\s/);
  if (second === undefined) return UNITS.indexOf(first);
  const unit = { một: 1, bốn: 4, lăm: 5 }[second] ?? UNITS.indexOf(second);
  return 10 + unit;
}

function whoseAt(even: EvenText, index: number): NamedBody | undefined {
  const of = take(OF, even.lower, index)?.[0] ?? "";
  if (of === "") return undefined;
  const start = index + of.length;
  const party = take(PARTY, even.lower, start)?.[0];
  if (party)
    return { words: even.text.slice(start, start + party.length), end: start + party.length };
  // A comma ends the name: `Nghị quyết Đại hội IV, quận …`.
  return of.includes(",") ? undefined : bodyAt(even, start);
}

const NUMBERS = String.raw`\d{1,2}(?:\s?(?:,|và)\s?\d{1,2}){0,6}`;
const PLENUM = new RegExp(
  String.raw`\s{1,3}(?:của\s)?(?:(?:hội\s{1,2}nghị\s{1,2})?${CENTRAL}\s{0,2}(?:lần\s{1,2}thứ\s{1,2})?(?<short>${NUMBERS}|(?<=thứ\s)(?:${WORDS.replaceAll(" ", "\\s")}))|hội\s{1,2}nghị\s{1,2}(?:lần\s{1,2}thứ\s{1,2})?(?<long>\d{1,2}|${WORDS.replaceAll(" ", "\\s")})\s?,?\s(?:của\s)?(?:ban\s{1,2}chấp\s{1,2}hành|bch)\s{1,2}(?:trung\s{1,2}ương(?:\s{1,2}đảng)?|t\.?ư|tw))${END}(?!\s?\/|\s?-\s?\p{L}+\/)`,
  "uy",
);
const TERMS =
  /\s{0,2},?\s{0,2}(?:\(\s?)?khóa\s{1,2}(?<list>[ivxl]{1,7}(?:\s?(?:,|và)\s?[ivxl]{1,7}(?![\p{L}\p{M}])){0,4})(?![\p{L}\p{M}])(?:\s?\))?/uy;

/**
 * The plenums of the Central Committee that are named at `index`: ` T.Ư 4 (khóa XI, XII)` gives two,
 * the second from its own numeral. Without `khóa` the plenum stays open.
 */
export function plenumsAt({ lower }: EvenText, index: number): (Sitting & { index?: number })[] {
  const found = take(PLENUM, lower, index);
  if (!found) return [];
  const words = found.groups?.short ?? found.groups?.long ?? "";
  const counts = /^\d/.test(words) ? (words.match(/\d+/g) ?? []).map(Number) : [countOf(words)];
  const end = index + found[0].length;
  const terms = take(TERMS, lower, end);
  const list = terms?.groups?.list ?? "";
  const ordinals = [...list.matchAll(/[ivxl]+/g)];
  const [only] = ordinals;
  const numbers = [...words.matchAll(/\d+/g)];
  const last = (terms?.[0].length ?? 0) + end;
  if (counts.length > 1 || ordinals.length < 2) {
    const ordinal = only?.[0].toUpperCase();
    const wordsAt = index + found[0].lastIndexOf(words);
    return counts.map((plenum, i) => ({
      plenum,
      ...(ordinal && { ordinal }),
      ...(i > 0 && { index: wordsAt + (numbers[i]?.index ?? 0) }),
      end:
        counts.length > 1
          ? wordsAt + (numbers[i]?.index ?? 0) + (numbers[i]?.[0].length ?? 0)
          : last,
    }));
  }
  const listAt = end + (terms?.[0].indexOf(list) ?? 0);
  return ordinals.map(({ 0: ordinal, index: at }, i) => ({
    plenum: counts[0] ?? 0,
    ordinal: ordinal.toUpperCase(),
    ...(i > 0 && { index: listAt + at }),
    end: i > 0 ? listAt + at + ordinal.length : end,
  }));
}
