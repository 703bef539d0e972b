import type { Known } from "../known.ts";
import { areNames, isCode } from "./names.ts";

/** A byline read: the names as printed, and the rest of its line, which is kept in the report. */
export interface Byline {
  names: string;
  before: string;
  after: string;
  /** True where the line says that it names the author. */
  labelled: boolean;
}

const LABEL =
  /^(?:người viết|tác giả bài viết|tác giả|nhóm tác giả|thực hiện|người thực hiện|tin|bài|tin,? bài|bài viết|nội dung|(?:tin|bài|tin,? bài)(?: ?[,&+/-] ?| và )ảnh|ảnh(?: ?[,&+/-] ?| và )(?:tin|bài)|by|author)\s?:\s*/iu;
/** `- Ảnh: Thanh Hải`, `(Ảnh: Thanh Hải)`: the photographer apart. */
const CREDIT = /\s*[-–,;.|/]?\s*\(?\s*(?:ảnh|photo)\s?:\s?[^:]{1,50}$/iu;
/** With a photograph of an agency the name before it is of whom it shows: `Trần Thử - Ảnh: TTXVN`. */
const AGENCY_CREDIT = /ảnh\s?:\s?(?:TTXVN|VGP|VNA|AFP|AP|EPA|Reuters|THX)/iu;
const MANNER =
  /(?:\s?[-–,]\s?|\s|(?=\())\(?(?:tổng hợp|t\/h|th|sưu tầm|st|ghi|lược ghi|biên soạn|thực hiện)\)?\.?$/iu;
/** The office an author writes for: `Lê Thử - Phòng Văn hóa và Thông tin`. */
const OFFICE =
  /\s*[-–,(]\s*(?:phòng|trung tâm|ban|đài|văn phòng|báo|cổng|hội|đoàn|mttq|ubnd|ubmttq|công an)\s[^:]{2,80}$/iu;

/**
 * The byline that `text` is as a whole; undefined where it is anything else. Shape alone does not make a
 * byline: the caller knows the place.
 */
export function readByline(text: string, known: Known): Byline | undefined {
  if (text.length > 160) return undefined;
  const before = LABEL.exec(text)?.[0] ?? "";
  if (before === "" && AGENCY_CREDIT.test(text)) return undefined;
  let names = text.slice(before.length);
  for (const pattern of [CREDIT, MANNER, OFFICE]) {
    const tail = pattern.exec(names)?.[0] ?? "";
    // Names have capitals throughout: `Kim Anh - Ban Mai` are two authors.
    const isOffice = pattern !== OFFICE || /\s\p{Ll}/u.test(tail);
    if (isOffice && tail.length < names.length) names = names.slice(0, names.length - tail.length);
  }
  names = names.replace(/\s?[.,;:|/_–-]+$/u, (end) => (/\p{Lu}\.$/u.test(names) ? end : ""));
  const labelled = before !== "";
  if (!areNames(names, known) && !(labelled && isNamedSo(before, names))) return undefined;
  const after = text.slice(before.length + names.length);
  return { names, before: before.trim(), after: after.trim(), labelled };
}

/** A sign of an author such as `QTI`, where its place tells that it is one. */
export function readCode(text: string): Byline | undefined {
  return isCode(text) ? { names: text, before: "", after: "", labelled: false } : undefined;
}

/** After a label also offices and single names: `Bài, ảnh: Ban Tuyên giáo Huyện ủy`. */
function isNamedSo(label: string, names: string): boolean {
  if (/^(?:tin|bài|nội dung|bài viết|thực hiện)\s?:/iu.test(label)) return false;
  return /^\p{Lu}/u.test(names) && names.split(" ").length <= 8 && !/[.:;!?]$/u.test(names);
}
