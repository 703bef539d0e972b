import { type Byline, readByline, readCode } from "./byline/form.ts";
import type { Known } from "./known.ts";
import { isLabel } from "./labels.ts";
import { keyOf, type Row } from "./row.ts";

const WIDEST = 160;

const DAYS = [
  /\d{4}-\d{1,2}-\d{1,2}(?:T(?=\d))?/gu,
  /\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}/gu,
  /(?:ngày )?\d{1,2} tháng (?:\d{1,2}|\p{L}{2,5}(?: \p{L}{2,4})?),? năm \d{4}/giu,
];
const TIMES = [
  /\d{1,2} ?(?::|h|g|giờ) ?\d{1,2}(?: ?: ?\d{1,2})?(?:\.\d{1,6})? ?(?:AM|PM|SA|CH|Z|phút)?(?!\p{L})/giu,
  /\(? ?(?:GMT|UTC)? ?\+ ?0?7(?::?00)? ?\)?/giu,
];
const LABELS = [
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/giu,
  /(?:(?:ngày|thời gian|giờ|lúc) )?(?:đăng tải|đăng tin|đăng|xuất bản|phát hành|tạo|cập nhật|viết|post(?:ed)?)(?: (?:ngày|lúc|vào|on))?(?: lúc)?(?= ?[:|,\d]| *$)/giu,
  /publish(?:ed)?(?: date| on)?|last updated?|updated?(?: on)?|posted(?: on)?|date(?= ?[:\d])/giu,
  /(?:view counts?|views?|lượt xem|lượt đọc|đã xem|số lần xem|bình luận|comments?) ?:? ?\d[\d.,]*/giu,
  /\d[\d.,]* ?(?:lượt xem|lượt đọc|views?|bình luận|comments?)/giu,
  /(?<!\p{L})(?:ngày|lúc|vào)(?= *[:|,]| *$)/giu,
];
const SEPARATORS = /^[\s|\-–—,;:•·.()/]+|[\s|\-–—,;:•·()/]+$/gu;

/**
 * What a line with a day and its year says beside the day, the time, their labels and counters: nothing for
 * `Ngày đăng 26/05/2020 | 18:06  | View count: 1758`, `Kim Nhuệ` for `Kim Nhuệ| 04/01/2023 20:11`.
 * Undefined for lines without such a day, and for long ones. Which day it is, is read elsewhere.
 */
export function besideDate(text: string): string[] | undefined {
  if (text.length > WIDEST) return undefined;
  const dayless = DAYS.reduce((rest, pattern) => rest.replace(pattern, " | "), text);
  if (dayless === text) return undefined;
  const rest = [...TIMES, ...LABELS].reduce((left, label) => left.replace(label, " | "), dayless);
  return rest
    .split("|")
    .map((part) => part.replace(SEPARATORS, "").replace(/\s+/g, " "))
    .filter((part) => part !== "" && !/^[\d.,]{1,7}$/.test(part));
}

const LABELLED =
  /^(?:ngày (?:đăng|xuất bản|cập nhật|tạo|viết)|đăng (?:ngày|lúc)|cập nhật|thời gian|publish|posted|updated|date)/iu;

/** True where the line says itself that its day is that of publication. */
export function isLabelledDate(text: string): boolean {
  return LABELLED.test(text) && besideDate(text) !== undefined;
}

/** What stands on a dateline beside its day: parts of it as printed. */
export interface Dateline {
  byline?: Byline;
  section?: string;
}

/**
 * `row` read as a dateline: a day with its time and label, the name of an author, of a section or of the
 * place (`Hà Nội, ngày 26-01-2021`), and nothing else. Undefined for all other lines.
 */
export function readDateline(row: Row, known: Known): Dateline | undefined {
  const beside = besideDate(row.text);
  if (beside === undefined) return undefined;
  const found: Dateline = {};
  for (const part of beside) {
    const byline = readByline(part, known) ?? readCode(part);
    if (known.places.has(keyOf(part)) || PLACE.test(part) || POSTED_BY.test(part)) continue;
    const section = part.replace(SECTION, "");
    if (byline) found.byline = byline;
    else if (section !== part || isLabel(part, known)) found.section = section;
    else if (!isLabelledDate(row.text)) return undefined;
  }
  return found;
}

/** Who put a page up is not its author. */
const POSTED_BY = /^(?:bởi|người đăng|posted by|admin|quản trị viên)(?!\p{L})/iu;
const SECTION = /^(?:chuyên mục|danh mục|mục|trong)\s?:\s*/iu;
const PLACE = /^(?:tp\.? ?|thành phố )?(?:hà nội|hcm|hồ chí minh)$/iu;

const BRACKETS = /\s*[-–]?\s*\(([^()]{8,60})\)/gu;

/** The part of a title in brackets that is nothing but a day with its time, with the dash before it. */
export function timeInBrackets(text: string): string | undefined {
  for (const [part, inside = ""] of text.matchAll(BRACKETS)) {
    const dashed = /^\s*[-–]/u.test(part);
    if (besideDate(inside)?.length === 0 && (dashed || /\d ?[:hg] ?\d/.test(inside))) return part;
  }
  return undefined;
}
