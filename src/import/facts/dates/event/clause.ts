import type { DateLiteral } from "../literal.ts";

/** Where a date stands in its paragraph. */
export interface Clause {
  /** From the end of the sentence before up to the date. */
  head: string;
  /** From the last comma of the head up to the date. */
  clause: string;
  /** From the date to the end of its sentence. */
  tail: string;
}

/** Only so much around a date is looked at, so that a hostile line stays cheap. */
const REACH = 300;
const SENTENCE_END = /[.!?…](?=\s+\p{Lu})|\n/gu;

/** What stands around `date` in its sentence. */
export function clauseOf(text: string, { index, literal }: DateLiteral): Clause {
  const before = text.slice(Math.max(0, index - REACH), index);
  const end = index + literal.length;
  const after = text.slice(end, end + REACH);
  const ends = [...before.matchAll(SENTENCE_END)];
  const head = before.slice((ends.at(-1)?.index ?? -1) + 1);
  const [tail = ""] = after.split(/[.!?…](?=\s+\p{Lu})|\n/u, 1);
  return { head, clause: head.replace(/^.*[,;:]/su, ""), tail };
}

/** `HNP -`, `(NSHN) -`, `Kinhtedothi-`, `DNTH:`, `(LĐTĐ)` and nothing else. */
const MARK =
  /^\s*(?:\([^()]{1,24}\)|[\p{L}\p{N}.]{2,16}(?: \p{L}{1,8}){0,2}(?=\s*[-–—:]))?\s*[-–—:]?\s*$/u;

/** What may stand before the day with which a sentence opens. */
const OPENING =
  /(?:đúng|lúc|vào lúc|bắt đầu từ|(?:diễn ra |được tổ chức )?(?:vào|trong)(?: (?:các|hai|ba|bốn|\d{1,2}))?)\s*$/iu;

/** True where the date opens its sentence, an agency mark and `Trong hai` before it apart. */
export function opens({ head }: Clause): boolean {
  return MARK.test(head.replace(OPENING, ""));
}

const FORMER = /(?<!\p{L})(?:trước đó|trước đây|trước kia|cách đây|năm ngoái|năm trước)(?!\p{L})/iu;
const TOMORROW = /(?<!\p{L})mai(?!\p{L})/iu;
const OTHER_YEAR =
  /^\s*(?:năm ngoái|năm trước|năm sau|năm tới|sang năm|h[àằ]ng năm|tới|sắp tới)(?!\p{L})/iu;

/** Anniversaries, deadlines and names of days, in the clause before a date. */
const OTHER_DAYS = [
  /(?<!\p{L})(?:kỷ niệm|kỉ niệm|nhân ngày|dịp|chào mừng|hướng tới|tiến tới|lập thành tích)(?!\p{L})/iu,
  /(?<!\p{L})(?:trước|sau|đến|tới|hết|từ|chậm nhất|hạn|thời điểm)\s*$/iu,
  /(?<!\p{L})(?:sinh|mất|thành lập|giải phóng|quốc khánh|truyền thống|ban hành|ký|ra đời|cách mạng)(?: vào)?\s*$/iu,
];

/** A document by its number or by its kind alone; a day that follows is the day of its signing. */
const NUMBERED = /\d\s?[-/]\s?\p{Lu}[\p{Lu}\d-]*|(?<!\p{L})số \d/u;
const SIGNED = /\d\s?[-/]\s?\p{Lu}[\p{Lu}\d/-]*\s*,\s*$/u;
const DOCUMENT =
  /(?<!\p{L})(?:nghị quyết|quyết định|chỉ thị|kế hoạch|thông báo|kết luận|hướng dẫn|công văn|quy định|luật|nghị định|thông tư|công điện|văn bản|tờ trình|báo cáo)(?: \S{1,30})?\s*$/iu;

/** A part of the day in a literal: reports say when in the day, histories seldom do. */
export const PART_OF_DAY = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hôm)(?!\p{L})/iu;

/** True where the words around the date say that it is not the day of what is reported. */
export function isOtherDay({ head, clause, tail }: Clause, { literal }: DateLiteral): boolean {
  if (FORMER.test(head) || OTHER_YEAR.test(tail) || TOMORROW.test(literal)) return true;
  if (OTHER_DAYS.some((pattern) => pattern.test(clause))) return true;
  const signed = NUMBERED.test(clause) || DOCUMENT.test(clause) || SIGNED.test(head);
  if ((signed || /^\s*,?\s*của\s/u.test(tail)) && !PART_OF_DAY.test(literal)) return true;
  // `Ngày thành lập Đảng (3/2/1930)`: brackets explain a name, unless they say `ngày` or a part of the day.
  return /\(\s*$/u.test(clause) && !/^\p{L}/u.test(literal);
}

/** `Theo kế hoạch, sáng 15/8`: what was meant to be, and may have been. */
export const BY_PLAN = /(?<!\p{L})theo (?:kế hoạch|lịch|chương trình|kịch bản)(?!\p{L})/iu;

const WILL = /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/u;
const HAPPENED =
  /(?<!\p{L})(?:đã|tổ chức|diễn ra|khai mạc|bế mạc|chủ trì|cho biết|tiến hành|họp|tham dự|phát biểu|trao|thăm|công bố)(?!\p{L})/u;

/** True where the sentence announces what is still to come: `Ngày 15/8, quận sẽ tổ chức …`. */
export function isPlanned({ head, tail }: Clause): boolean {
  if (WILL.test(head.toLowerCase())) return true;
  const will = tail.search(WILL);
  const happened = tail.search(HAPPENED);
  return will >= 0 && (happened < 0 || will < happened);
}
