import type { Kind } from "./names.ts";

/**
 * What the words before a name make of it: a committee or Party organisation, the district as such, a
 * commune or ward of that name, a thing or person named so, or nothing (`bare`).
 */
export interface Head {
  sense: "committee" | "unit" | "commune" | "thing" | "bare";
  /** The kind that is said; undefined where none is (`Đảng bộ Gia Lâm`), `city` for `thành phố`. */
  kind?: Kind | "city";
  /** How many letters before the name belong to it. */
  length: number;
}

const EDGE = "(?<![\\p{L}\\p{M}\\p{N}])";
const KIND = "thị xã|thành phố|quận|huyện|tx\\.?|tp\\.?|q\\.|h\\.";
/** Bodies that are told with their committee: `Huyện ủy - HĐND - UBND huyện`. */
const BESIDE = "(?:hđnd|ubnd|mttq|ub ?mttq|ủy ban mttq|ủy ban nhân dân|hội đồng nhân dân)";
const JOIN = "(?: ?[,&/–-] ?| và | )";

const COMMITTEE = [
  ends("(?<kind>thị(?: xã)?|quận|huyện|thành) ủy"),
  ends(`đảng bộ (?<kind>${KIND})`),
  ends(`đảng bộ(?:,| và)(?: [\\p{L}\\p{M}]+,?){1,9} (?<kind>${KIND})`),
  ends(`(?:thị|quận|huyện) ủy(?:${JOIN}${BESIDE}){1,4}${JOIN}(?<kind>${KIND})`),
  ends("đảng bộ"),
];
const COMMUNE = ends(
  "(?:phường|thị trấn|(?<!thị )xã|đảng ủy|tt\\.?|p\\.|x\\.|thôn|làng|xóm|tổ dân phố|chi bộ)(?: mới)?",
);
const UNIT = ends(`(?<kind>${KIND})`);
const THING = ends(
  "(?:đường|phố|cầu|sông|hồ|núi|chợ|ga|bến|bến xe|bến phà|trường|thpt|thcs|tiểu học|mầm non|chuyên|" +
    "đại học|học viện|đền|chùa|đình|miếu|khu|kđt|đô thị|bệnh viện|công ty|cty|công viên|vườn quốc gia|" +
    "dãy|đê|cảng|nhà máy|công nghiệp|ngõ|ngách|nút giao|ngã tư|ngã ba|quốc lộ|sân bay|sân vận động|rạp|" +
    "nhà hát|khách sạn|quảng trường|hội trường|lăng|tượng đài|thành cổ|khởi nghĩa|tỉnh|báo|tạp chí|clb|" +
    "câu lạc bộ|hợp tác xã|htx|siêu thị|nhà thờ|hầm|trạm|tuyến|đập|suối|đồi|rừng|" +
    "đồng chí|đ/c|ông|bà|anh|chị|cô|chú|bác|em|nhà báo|ảnh:|ảnh|tin:|bài:|tác giả|phóng viên|pv|theo)",
);

/** Reads the head that ends where `before`, a piece of text in even spelling, ends. */
export function headAtEnd(before: string): Head {
  for (const pattern of COMMITTEE) {
    const found = pattern.exec(before);
    if (found) return { sense: "committee", kind: kindOf(found.groups?.kind), length: size(found) };
  }
  const commune = COMMUNE.exec(before);
  if (commune) return { sense: "commune", length: size(commune) };
  const unit = UNIT.exec(before);
  if (unit) return { sense: "unit", kind: kindOf(unit.groups?.kind), length: size(unit) };
  const thing = THING.exec(before);
  return thing ? { sense: "thing", length: size(thing) } : { sense: "bare", length: 0 };
}

function ends(words: string): RegExp {
  return new RegExp(`${EDGE}(?:${words})[ “"(]*$`, "u");
}

function size([words]: RegExpExecArray): number {
  return words.length;
}

function kindOf(word: string | undefined): Head["kind"] {
  if (word === undefined) return undefined;
  if (/^(?:quận|q)/.test(word)) return "quan";
  if (/^(?:huyện|h)/.test(word)) return "huyen";
  return /^(?:thị|tx)/.test(word) ? "thi-xa" : "city";
}
