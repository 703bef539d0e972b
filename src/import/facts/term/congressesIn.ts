import type { Evidence } from "../../model.ts";
import type { Passage, Place } from "../passage.ts";
import { evenSpelling, lastSentence } from "../spelling.ts";
import { type Body, bodiesIn, ofParty } from "./bodies.ts";
import { ordinalsIn } from "./ordinalsIn.ts";
import { termYearsIn } from "./termYearsIn.ts";

/**
 * Where a congress stands in time, as the words around it have it: still to come, in session, over, or not said.
 * `opening` is the part of `sitting` that comes before its end.
 */
export type Phase = "coming" | "opening" | "sitting" | "over" | "named";

/** A congress named in a passage. */
export interface CongressMention extends Evidence {
  place: Place;
  body: Body;
  phase: Phase;
  name?: string;
  ordinal?: number;
  years?: string;
}

const MOST = 300;
const BEFORE = 90;
const AFTER = 140;

const OVER =
  /(?:sau|từ|kể từ|sau khi|nghị quyết|tổ chức (?:rất )?thành công|thành công (?:của )?|tổng kết[^,.]{0,40}|kết quả|nhìn lại|từ sau) *$/u;
const COMING =
  /(?:chuẩn bị|tiến tới|hướng tới|hướng về|trước thềm|trình|góp ý|sẵn sàng cho|dự thảo|văn kiện|nhân sự|tiểu ban|tiến đến)(?: [^,.;]{0,45})? *$/u;
const OPENING = /(?:trù bị|khai mạc)(?: [^,.;]{0,20})? *$/u;
const SITTING = /(?:bế mạc|phiên|diễn biến|tại|dự|điều hành|phát biểu)(?: [^,.;]{0,25})? *$/u;
const OPENS = /trù bị|khai mạc|ngày làm việc thứ nhất|ngày làm việc đầu tiên/u;
const SITS = /bế mạc|phiên (?:chính thức|làm việc)|diễn ra|thành công tốt đẹp|đã bầu|ra mắt/u;
/** `để tổ chức thành công Đại hội`, `dự thảo Nghị quyết Đại hội`: not over, but aimed at. */
const AIMED =
  /(?:(?:để|nhằm|phấn đấu|quyết tâm|sẽ|góp phần|bảo đảm|đảm bảo) (?:[^,.;]{0,25} )?tổ chức (?:rất )?thành công|dự thảo(?: [^,.;]{0,20})? nghị quyết) *$/u;

/** The congresses named in a passage, each with its body and where it stands in time. */
export function congressesIn({ text, line, place }: Passage): CongressMention[] {
  const printed = text.normalize("NFC");
  const even = evenSpelling(printed);
  const counts = ordinalsIn({ text, line }).filter(({ what }) => what === "congress");
  const terms = termYearsIn({ text, line }).filter(({ what }) => what === "congress");
  const starts = [...even.matchAll(/(?<![\p{L}\p{M}])đại hội(?![\p{L}\p{M}])/gu)].slice(0, MOST);
  return starts.map(({ index }, i) => {
    const end = Math.min(starts[i + 1]?.index ?? even.length, index + AFTER);
    const phrase = even.slice(index, end).replace(/[.;:!?](?= |$).*$/s, "");
    const within = <T extends { index: number }>(list: readonly T[]) =>
      list.find((one) => one.index >= index && one.index < index + phrase.length);
    const [ordinal, years] = [within(counts), within(terms)];
    const told = ordinal ?? years;
    const body = told && told.body !== "unstated" ? told.body : bodyOf(phrase);
    const stop = Math.max(index + 7, told ? told.index + told.literal.length : 0);
    const before = lastSentence(even.slice(Math.max(0, index - BEFORE), index));
    return {
      place,
      line,
      literal: printed.slice(index, Math.min(stop, index + phrase.length)),
      body,
      phase: phaseOf(before, phrase),
      name: told?.name,
      ordinal: ordinal?.ordinal,
      years: years?.years,
    };
  });
}

function bodyOf(phrase: string): Body {
  // What follows a comma is said of something else.
  const noun = phrase.replace(/(?<!chi),.*$/s, "");
  const [first] = bodiesIn(noun).filter(({ body }) => body !== "unstated");
  if (first && first.index < 40) return first.body;
  return ofParty(noun) && !/các cấp/.test(noun) ? "nation" : "unstated";
}

function phaseOf(before: string, phrase: string): Phase {
  if (OVER.test(before)) return AIMED.test(before) ? "coming" : "over";
  if (OPENING.test(before)) return "opening";
  if (COMING.test(before)) return "coming";
  if (OPENS.test(phrase)) return "opening";
  return SITS.test(phrase) || SITTING.test(before) ? "sitting" : "named";
}
