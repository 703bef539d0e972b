import { matchesIn } from "../text/matchesIn.ts";
import { bodyBefore } from "./body.ts";
import type { Draft } from "./draft.ts";
import { type EvenText, evenText } from "./evenText.ts";
import { isStateIssuer } from "./issuerCodes.ts";
import { KIND_WORDS, kindOfWords, kindsOf } from "./kinds.ts";
import type { Mention } from "./model.ts";
import { readPhrase } from "./phrase.ts";
import { type Placed, shareBodies } from "./shareBodies.ts";
import { type Sign, signsOf } from "./sign.ts";
import { tailAt } from "./tail.ts";

/** What a citation without a digit has, composed or not: the words for a congress or an ordinal … */
const IN_WORDS = /ại|a\u0323i|thứ|thu\u031b\u0301/i;
/** … and those for the kinds of which a congress or a plenum gives some. */
const OF_SITTINGS = /nghị|nghi\u0323|kết|k(?:ê|e\u0302)\u0301t/i;
const KIND = new RegExp(String.raw`(?:${KIND_WORDS})(?![\p{L}\p{M}])`, "gu");
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** False for a text, Markdown or plain, in which there can be no citation; of most it says true. */
export function mayCite(text: string): boolean {
  return /\d/.test(text) || (IN_WORDS.test(text) && OF_SITTINGS.test(text));
}

/**
 * The documents that `text`, the plain text of one block, cites, in their order: Party and State documents by their
 * signs in every spelling of the press, by their number alone, and resolutions of congresses and plenums. Places and
 * literals are those of `text`, which may be decomposed. Not one of ratios, days, plans for years and the like.
 */
export function findMentions(text: string): Mention[] {
  if (!mayCite(text)) return [];
  const even = evenText(text);
  const drafts = draftsOf(even);
  const placed = drafts.map((draft) => place(even, draft));
  return shareBodies(even, placed).map((one) => mentionOf(even, one));
}

function draftsOf(even: EvenText): Draft[] {
  const drafts: Draft[] = [];
  let covered = 0;
  for (const { 0: words, index } of matchesIn(KIND, even.lower)) {
    if (index < covered || LETTER_OR_DIGIT.test(even.lower[index - 1] ?? "")) continue;
    const found = readPhrase(even, index, words);
    covered = found.at(-1)?.end ?? covered;
    drafts.push(...found);
  }
  const taken = new Set(drafts.map(({ end }) => end));
  const bare = signsOf(even).filter(({ end }) => !taken.has(end));
  drafts.push(...bare.flatMap((sign) => bareSign(even, sign) ?? []));
  return drafts.sort((a, b) => a.index - b.index);
}

/** How far before a sign the word for its kind may stand, with the document's title between. */
const REACH = 100;
const SAID = new RegExp(KIND_WORDS, "g");
const PRINTED_NUMBER = /(?:^|[\s(])số\s{0,3}:?\s{0,3}$/u;

/** A sign without the word for its kind right before it: `(số 24-QĐ/TW)`, `Số: 225/KH-UBND`. */
function bareSign(even: EvenText, sign: Sign): Draft | undefined {
  const before = even.lower.slice(Math.max(0, sign.index - REACH), sign.index);
  if (!sign.standsAlone && !PRINTED_NUMBER.test(before)) return undefined;
  const { index, end } = sign;
  const kinds = possibleKinds(sign);
  if (kinds.length === 1)
    return { index, end, kind: kinds[0] ?? null, kindSure: true, sign, list: index };
  const stop = Math.max(...[".", ";", "!", "?"].map((mark) => before.lastIndexOf(mark)));
  const sentence = before.slice(stop + 1);
  const said = matchesIn(SAID, sentence).map(([words]) => kindOfWords(words) ?? "");
  const kind = said.filter((one) => kinds.includes(one)).at(-1) ?? null;
  return { index, end, kind, kindSure: kind !== null, sign, list: index };
}

function possibleKinds({ code, issuerCode }: Sign): readonly string[] {
  if (code === null) return ["luat", "nghi-quyet", "phap-lenh"];
  if (code === "CT") return ["chi-thi"];
  if (code === "TT") return [isStateIssuer(issuerCode) ? "thong-tu" : "thong-tri"];
  if (code === "QĐ" && isStateIssuer(issuerCode)) return ["quyet-dinh"];
  return kindsOf(code);
}

function place(even: EvenText, draft: Draft): Placed {
  const { body, end: tailEnd, ...tail } = tailAt(even, draft.end);
  const own: Placed = Object.assign({ draft, tailEnd }, draft.middle, tail);
  if (body) {
    own.words = body.words;
    own.from = "after";
    own.ordinal = body.ordinal ?? own.ordinal;
  }
  if (own.words || draft.sitting?.issuerWords) return own;
  const before = bodyBefore(even, draft.list);
  if (!before || before.end > draft.index) return own;
  const { end: _, ...named } = before;
  return { ...named, ...own, words: named.words, from: "before" };
}

/** Years after a plan or a programme are those that it plans for. */
const PLANS = /^(?:ke-hoach|chuong-trinh|bao-cao|de-an)$/;

function mentionOf(
  even: EvenText,
  { draft, words, day, monthDay, year, ordinal }: Placed,
): Mention {
  const { sign, alone, sitting, kind } = draft;
  const index = even.placeInGiven(draft.index);
  const { congress, plenum } = sitting ?? {};
  const khoa = sitting?.ordinal ?? ordinal;
  const issuerWords = sitting?.issuerWords ?? words;
  const ownYear = sign?.year ?? (sign && PLANS.test(kind ?? "") ? undefined : year);
  const letter = sign?.letter ?? alone?.letter;
  return {
    index,
    literal: even.given.slice(index, even.placeInGiven(draft.end)),
    kind,
    number: sign?.number ?? alone?.number ?? null,
    ...(letter && { letter }),
    sign: sign?.sign ?? null,
    issuerCode: sign?.issuerCode ?? null,
    ...(day && { day }),
    ...(monthDay && { monthDay }),
    ...(ownYear && { year: ownYear }),
    ...(issuerWords && { issuerWords }),
    ...(khoa && { ordinal: khoa }),
    ...(congress && { congress }),
    ...(plenum && { plenum }),
    sure: isSure(draft, issuerWords, khoa),
  };
}

function isSure({ sign, sitting, kindSure }: Draft, words?: string, ordinal?: string): boolean {
  if (sitting?.plenum) return ordinal !== undefined;
  if (!sign) return words !== undefined;
  return kindSure && !sign.cut;
}
