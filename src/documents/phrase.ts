import { bodyAt } from "./body.ts";
import type { Draft } from "./draft.ts";
import type { EvenText } from "./evenText.ts";
import { isStateIssuer } from "./issuerCodes.ts";
import { kindOfWords, kindsOf } from "./kinds.ts";
import { citesByNumber, type NumberAlone, numberAt } from "./numberAlone.ts";
import { dayAfter } from "./printedDay.ts";
import { letterSignAt, type Sign, signAt } from "./sign.ts";
import { readSittings } from "./sittingPhrase.ts";
import { tailAt } from "./tail.ts";

const EXTRA =
  /\s{1,3}(?:chuyên đề|liên tịch|hành động|công tác|toàn khóa|phối hợp|kiểm tra,? giám sát)(?![\p{L}\p{M}])/uy;
const NUMBERED = /\s{0,3}[,:]?\s{0,3}\(?\s?(?:mang\s)?(?<so>số\s{0,3}:?\s{0,3})?/uy;
const PLAIN = /(?:\s{1,3}(?<so>số\s{0,3}:?\s{0,3})?)/uy;
const SO = /\s{0,3},?\s{0,3}\(?số\s{0,3}:?\s{0,3}/uy;
const NEXT = /\s{0,3}(?:,|;|và|&|cùng|,\s?và)\s{1,3}(?:các\s)?(?:số\s{0,3}:?\s{0,3})?/uy;
/** More than anyone writes in one phrase. */
const ITEMS = 30;

function take(form: RegExp, text: string, index: number): RegExpExecArray | undefined {
  form.lastIndex = index;
  return form.exec(text) ?? undefined;
}

/** Where the word for a kind stands, and what it names. */
export interface KindWord {
  index: number;
  end: number;
  kind: string;
}

/** The citations that the word for a kind at `index` begins: one, a list, or none. */
export function readPhrase(even: EvenText, index: number, words: string): Draft[] {
  const word = { index, end: index + words.length, kind: kindOfWords(words) ?? "" };
  const sittings = readSittings(even, word);
  if (sittings.length > 0) return sittings;
  const extra = take(EXTRA, even.lower, word.end);
  const end = word.end + (extra?.[0].length ?? 0);
  return readList(even, word, end) ?? readBetween(even, word, end) ?? [];
}

type Item = { sign: Sign; alone?: undefined } | { alone: NumberAlone; sign?: undefined };

function readList(even: EvenText, word: KindWord, end: number): Draft[] | undefined {
  const lead = take(NUMBERED, even.lower, end);
  const at = end + (lead?.[0].length ?? 0);
  const sign = signAt(even, at) ?? (word.kind === "cong-van" ? letterSignAt(even, at) : undefined);
  const plain = take(PLAIN, even.lower, end);
  const alone = plain && !sign && numberAt(even.lower, end + plain[0].length);
  if (sign) return [draftOf(word, { sign }, word.index), ...moreSigns(even, word, sign.end)];
  if (!alone) return undefined;
  const items = [{ alone }, ...moreItems(even, alone.end)] as const;
  return shareCode(word, items) ?? numbersAlone(even, word, items, plain.groups?.so !== undefined);
}

/** The items after the first, up to one with a sign. */
function moreItems(even: EvenText, start: number): Item[] {
  const items: Item[] = [];
  let end = start;
  while (items.length < ITEMS) {
    const next = take(NEXT, even.lower, end);
    if (!next) break;
    const at = end + next[0].length;
    const sign = signAt(even, at);
    const alone = sign ? undefined : numberAt(even.lower, at);
    if (sign) items.push({ sign });
    else if (alone) items.push({ alone });
    if (sign || !alone) break;
    end = alone.end;
  }
  return items;
}

/** The signs after one, as in `các Nghị quyết 15-NQ/TU, 16-NQ/TU`; those of another kind stand for themselves. */
function moreSigns(even: EvenText, word: KindWord, start: number): Draft[] {
  const drafts: Draft[] = [];
  let end = start;
  while (drafts.length < ITEMS) {
    const next = take(NEXT, even.lower, end);
    const sign = next && signAt(even, end + next[0].length);
    if (!sign || !agrees(word.kind, sign)) break;
    drafts.push(draftOf(word, { sign }));
    end = sign.end;
  }
  return drafts;
}

/** `số 10 và 11-NQ/TW`: the numbers before a sign share its abbreviations. */
function shareCode(word: KindWord, items: readonly Item[]): Draft[] | undefined {
  const sign = items.at(-1)?.sign;
  if (!sign || !agrees(word.kind, sign)) return undefined;
  return items.map((item, i) => {
    if (!item.alone) return draftOf(word, item, i === 0 ? word.index : undefined);
    const { number, letter = "", end } = item.alone;
    const printed = `${String(number).padStart(2, "0")}${letter}`;
    const shared = { ...sign, number, sign: sign.sign.replace(/^\d+[a-z]?/, printed), end };
    const index = i === 0 ? word.index : end - lengthOf(item.alone);
    return { ...draftOf(word, { sign: { ...shared, index } }, index), end };
  });
}

const lengthOf = ({ number, letter = "", padded }: NumberAlone) =>
  `${padded ? "0" : ""}${number}${letter}`.length;

function numbersAlone(
  even: EvenText,
  word: KindWord,
  items: readonly Item[],
  numbered: boolean,
): Draft[] {
  const alone = items.flatMap((item) => item.alone ?? []);
  const capital = /\p{Lu}/u.test(even.text[word.index] ?? "");
  const drafts: Draft[] = [];
  const body = tailAt(even, alone.at(-1)?.end ?? word.end).body;
  const ofState = /^(?:chính phủ|thủ tướng|quốc hội|bộ (?!chính trị))/iu.test(body?.words ?? "");
  for (const [i, found] of alone.entries()) {
    const standing = { kind: word.kind, numbered, capital, issued: body !== undefined, ofState };
    if (i > 0 && found.padded !== alone[0]?.padded && found.number < 10) break;
    if (!citesByNumber(even.lower, found, standing)) break;
    drafts.push(
      draftOf(word, { alone: found }, i === 0 ? word.index : found.end - lengthOf(found)),
    );
  }
  return drafts;
}

/** `Quyết định của Ban Bí thư số 91-QĐ/TW`, `Kế hoạch ngày 8/7/2019, số 155-KH/TU`. */
function readBetween(even: EvenText, word: KindWord, end: number): Draft[] | undefined {
  const of = /^\s{1,3}(?:của\s{1,3})?/.exec(even.lower.slice(end, end + 12))?.[0].length;
  if (of === undefined) return undefined;
  const body = bodyAt(even, end + of);
  const day = body ? undefined : dayAfter(even.lower, end);
  const after = body?.end ?? day?.end;
  const lead = after === undefined ? undefined : take(SO, even.lower, after);
  const sign = lead && signAt(even, lead.index + lead[0].length);
  if (!sign) return undefined;
  const { end: _, ...middle } = body ?? day ?? { end: 0 };
  return [{ ...draftOf(word, { sign }, word.index), middle }];
}

function agrees(kind: string, { code }: Sign): boolean {
  return code === null || kindsOf(code).includes(kind);
}

/** A citation whose kind the word in front names, unless the sign knows better. */
function draftOf(word: KindWord, item: Item, index?: number): Draft {
  const { index: list, kind } = word;
  if (!item.sign) {
    const { end } = item.alone;
    return { index: index ?? end, end, kind, kindSure: true, alone: item.alone, list };
  }
  const sign = normalFor(kind, item.sign);
  const own = agrees(kind, sign);
  const other = kindsOf(sign.code ?? "")[0] ?? null;
  const place = own ? (index ?? sign.index) : sign.index;
  return { index: place, end: sign.end, kind: own ? kind : other, kindSure: own, sign, list };
}

/** `06-CT/QU` after `Chương trình` is `06-CTr/QU`. */
function normalFor(kind: string, sign: Sign): Sign {
  if (kind !== "chuong-trinh" || sign.code !== "CT" || isStateIssuer(sign.issuerCode)) return sign;
  return { ...sign, code: "CTr", sign: sign.sign.replace("-CT/", "-CTr/") };
}
