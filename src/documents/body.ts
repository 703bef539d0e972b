import { matchesIn } from "../text/matchesIn.ts";
import type { EvenText } from "./evenText.ts";
import { KIND_WORDS } from "./kinds.ts";
import { DAY, dayOf, type PrintedDay } from "./printedDay.ts";

/** A body as the text names it. */
export interface NamedBody {
  /** As printed, with the name of its place and its `khóa`. */
  words: string;
  end: number;
  /** Roman numeral after `khóa`. */
  ordinal?: string;
}

const CENTRAL = String.raw`(?:trung ương(?: đảng)?|t\.?ư|tw)`;
const COMMITTEE = "(?:thành|tỉnh|quận|huyện|thị|đảng) ủy";
const LEVEL = String.raw`(?:thành phố|tp\.?|quận|huyện|thị xã|tỉnh|xã|phường|thị trấn)`;
const BOARD =
  "(?:ban thường vụ|btv|ban chấp hành|bch|ban bch|thường trực|ủy ban kiểm tra|ubkt|văn phòng|ban tổ chức|ban tuyên giáo(?: và dân vận)?|ban dân vận|ban nội chính|ban kinh tế|ban cán sự đảng)";
const MINISTRY =
  "bộ (?:nội vụ|giáo dục và đào tạo|y tế|tài chính|công an|quốc phòng|tư pháp|xây dựng|công thương|ngoại giao|giao thông vận tải|tài nguyên và môi trường|thông tin và truyền thông|khoa học và công nghệ|văn hóa,? thể thao và du lịch|lao động[ ,-]{1,3}thương binh và xã hội|kế hoạch và đầu tư|nông nghiệp và (?:phát triển nông thôn|môi trường))";

const SOURCE = [
  "quân ủy trung ương",
  "đảng ủy công an trung ương",
  String.raw`bộ chính trị(?:\s?(?:,|và)\s?ban bí thư)?`,
  `ban bí thư(?: ${CENTRAL})?`,
  String.raw`(?:${BOARD}\s?,?\s){0,2}(?:${CENTRAL}|đảng ủy ${LEVEL}(?= )|${COMMITTEE}|đảng bộ(?: ${LEVEL})?|chi bộ)`,
  "(?:ủy ban thường vụ|ubtv) ?quốc hội|ubtvqh|quốc hội",
  "thủ tướng(?: chính phủ)?|chính phủ|chủ tịch nước",
  `(?:chủ tịch )?(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)(?: ${LEVEL})?`,
  MINISTRY,
  "(?:thành phố|tp|quận|huyện|thị xã)",
].join("|");
const BODY = `(?:${SOURCE})`.replaceAll(" ", String.raw`\s{1,2}`);
const END = String.raw`(?![\p{L}\p{M}\p{N}])`;

const HERE = new RegExp(BODY + END, "uy");
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${BODY}${END}`, "gu");
const CITY = String.raw`(?:(?:TP|Tp|tp)\.?\s?|(?:[Tt]hành phố|[Tt]ỉnh|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn)\s)`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*`;
const PLACE = new RegExp(
  String.raw`\s{1,2}(?:${CITY}(?:${WORD}|\d{1,2}(?!\d))|${WORD})(?:\s${WORD}){0,4}`,
  "uy",
);
const KIND_IN_PLACE = new RegExp(String.raw`\s{1,2}(?:${KIND_WORDS})${END}`, "u");
const ORDINAL = /\s{0,2},?\s{0,2}\(?\s?khóa\s{1,2}(?:thứ\s)?([ivxl]{1,7})(?![\p{L}\p{N}])\s?\)?/uy;
/** What a body of no place is followed by: units of enterprises and offices (`Khối Doanh nghiệp quận`). */
const BLOCK =
  /\s{1,2}Khối(?:\s[Cc]ác)?(?:\s[\p{L}\p{M}]+){2}(?:\s(?:quận|huyện|thị xã|thành phố|tỉnh|Trung ương)(?![\p{L}\p{M}]))?/uy;

/** `Quận 3`, `phường 12` of other cities. */
const NUMBERED_UNIT = /(?:quận|phường)$/;
const NUMBER = /\s\d{1,2}(?![\d/.-])/y;

/** The body whose name starts at `index`, with its place. */
export function bodyAt({ text, lower }: EvenText, index: number): NamedBody | undefined {
  HERE.lastIndex = index;
  const match = HERE.exec(lower);
  if (!match) return undefined;
  let end = index + match[0].length;
  end = placeEnd(text, lower, end);
  ORDINAL.lastIndex = end;
  const khoa = ORDINAL.exec(lower);
  if (khoa) end += khoa[0].length;
  const ordinal = khoa?.[1]?.toUpperCase();
  return { words: text.slice(index, end), end, ...(ordinal && { ordinal }) };
}

function placeEnd(text: string, lower: string, index: number): number {
  BLOCK.lastIndex = index;
  const block = BLOCK.exec(text);
  if (block) return index + block[0].length;
  if (NUMBERED_UNIT.test(lower.slice(Math.max(0, index - 6), index))) {
    NUMBER.lastIndex = index;
    const number = NUMBER.exec(lower);
    if (number) return index + number[0].length;
  }
  PLACE.lastIndex = index;
  const place = PLACE.exec(text)?.[0];
  if (!place) return index;
  const found = lower.slice(index, index + place.length + 14);
  const kind = KIND_IN_PLACE.exec(found);
  return index + Math.min(place.length, kind?.index ?? place.length);
}

const OF = /\s{0,3},?\s{0,3}(?:\(\s?)?(?:(?:của|do)\s{1,3})?/uy;

/** The body named right after `index`: `của Thành ủy`, `do Bộ Chính trị`, `(Ban Bí thư)`. */
export function bodyAfter(even: EvenText, index: number): NamedBody | undefined {
  OF.lastIndex = index;
  const of = OF.exec(even.lower)?.[0] ?? "";
  // After a comma and without `của`, the next body may begin a new statement.
  if (of === "" || (of.includes(",") && !/của|do/.test(of))) return undefined;
  const body = bodyAt(even, index + of.length);
  // `Nghị quyết 15-NQ/TU Quận ủy đã triển khai`: what follows has a verb of its own.
  if (body && !/của|do|\(/.test(of) && ACTS.test(even.lower.slice(body.end, body.end + 12)))
    return undefined;
  return body;
}

const ACTS = /^\s(?:đã|sẽ|đang|tổ chức|tiếp tục|chỉ đạo|ban hành)/;
const ISSUED =
  /^\s{0,2},?\s?(?:(?:đã|vừa|mới|cũng|sẽ|kịp thời|tiếp tục)\s){0,3}(?:(?:ký\s)?ban hành|ra|có|thông qua|là|gồm|như)\s?:?\s(?:các\s|\d{1,2}\s)?$/;
const COLON = /^\s?:\s?(?:các\s)?$/;
/** The end of both, which few citations have before them: looking for it first saves looking for a body. */
const LEADS = /(?:(?:hành|ra|có|qua|là|gồm|như)\s?:?\s|:\s?)(?:các\s|\d{1,2}\s)?$/;
const LEAD = 14;
/** How far before a citation its issuer is looked for. */
const REACH = 160;
const DAY_BEFORE = new RegExp(String.raw`ngày\s{1,3}${DAY}\s?,?\s$`, "u");

/**
 * The body that a text names right before the kind at `index`: `Thành ủy Hà Nội đã ban hành Kế hoạch`,
 * `hai văn bản của Thành ủy là Nghị quyết`; with the day before it, as in `Ngày 14-11-2016, Tỉnh ủy … ban hành`.
 */
export function bodyBefore(
  even: EvenText,
  index: number,
): (NamedBody & Omit<PrintedDay, "end">) | undefined {
  if (!LEADS.test(even.lower.slice(Math.max(0, index - LEAD), index))) return undefined;
  const start = Math.max(0, index - REACH);
  const before = even.lower.slice(start, index);
  const last = matchesIn(ANYWHERE, before).at(-1);
  if (!last) return undefined;
  const body = bodyAt(even, start + last.index);
  if (!body || body.end > index) return undefined;
  const between = even.lower.slice(body.end, index);
  const named = /của\s{1,2}$/.test(before.slice(0, last.index));
  const joined = ISSUED.test(between) || (named && COLON.test(between));
  // `thực hiện … của Thành ủy, có Kế hoạch` says nothing of the plan's issuer.
  if (!joined || (named && /\s(?:có|ra)\s/.test(between))) return undefined;
  const day = DAY_BEFORE.exec(before.slice(0, last.index));
  const issued = /ban hành|ra|thông qua/.test(between);
  return { ...body, ...(day && issued ? dayOf(day.groups ?? {}) : {}) };
}
