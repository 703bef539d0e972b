import type { Known, Place } from "./model.ts";

/** One office: what it is, and whose. */
export interface Office {
  start: number;
  /** Behind the office and the place it names. */
  end: number;
  /** Where its place begins; `end` where it names none. */
  placeAt: number;
  /** Null: of none of ours, a ward's or an agency's; `elsewhere`: of another province or district. */
  body: string | null;
  /** 0 the nation, 1 the city, 2 a district: the lowest of several is whose office it is. */
  level: number;
  /** False where the district is only understood. */
  named: boolean;
}

export const ELSEWHERE = "elsewhere";

const UY = "(?:ủy|uỷ)";
const UBND = `(?:UBND|HĐND|Uỷ ban nhân dân|Ủy ban nhân dân|Hội đồng nhân dân|(?:(?:Ủy|Uỷ) ban )?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?)`;
const BAN =
  "Ban (?:Tổ chức|Tuyên giáo(?: và Dân vận)?|Dân vận|Nội chính|Kinh tế|Kiểm tra|Pháp chế|Thường trực)|Văn phòng|(?:Ủy|Uỷ) ban Kiểm tra|ban(?: thường trực)?|Công an";
/** What an office is called; every part is bounded, so that reading it takes time by its length. */
const HEAD = [
  `(?:Phó )?(?:Tổng )?Bí thư(?: thường trực)?`,
  `(?:Phó )?Chủ tịch(?: thường trực)?`,
  `(?:Ủy|Uỷ) viên (?:(?:Ban )?(?:Thường vụ|Chấp hành)|Thường trực|(?:Ban Chấp hành )?Trung ương(?: Đảng)?|Bộ Chính trị)`,
  `UVBTV|UVBCH|UVTV`,
  `(?:Thành|Huyện|Quận|Thị|Tỉnh) ${UY} viên`,
  `(?:Phó )?(?:Trưởng|Chủ nhiệm|Chánh) (?:${BAN})(?: thường trực)?`,
].join("|");
const UNIT = `(?:Ban Thường vụ )?(?:(?:Thành|Huyện|Quận|Thị|Tỉnh|Đảng) ${UY}|${UBND}(?: (?:huyện|quận|thị xã|thành phố|TP\\.?|tỉnh|xã|phường|thị trấn))?|(?:huyện|quận|thị xã|thành phố|tỉnh)(?![\\p{L}\\p{M}]))`;
const OFFICE = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(?:nguyên|cựu|quyền) )?(?:${HEAD})(?![\\p{L}\\p{M}])(?: (${UNIT})(?![\\p{L}\\p{M}]))?`.replaceAll(
    " ",
    "\\s",
  ),
  "giu",
);
const RUN = /\s(?:\p{Lu}[\p{Ll}\p{M}]*(?:\s(?=\p{Lu}))?)+/uy;
const KINDS = { quan: /^(?:quận)/iu, huyen: /^huyện/iu, "thi-xa": /^thị/iu };

/** Every office that `text` names, in their order. */
export function officesIn(text: string, known: Known): Office[] {
  return [...text.matchAll(OFFICE)].map((found) => {
    const end = found.index + found[0].length;
    return { start: found.index, ...whose(text, found[0], found[1], end, known) };
  });
}

type Whose = Omit<Office, "start">;

function whose(
  text: string,
  office: string,
  unit: string | undefined,
  end: number,
  known: Known,
): Whose {
  const plainly = { end, placeAt: end, named: true };
  const words = unit ?? (/(?:ủy|uỷ)\sviên$/iu.test(office) ? office.trim() : "");
  if (/Trung\sương|Bộ\sChính\strị|Tổng\sBí\sthư/iu.test(office)) {
    return { ...plainly, body: "trung-uong", level: 0 };
  }
  if (/(?:^|\s)(?:xã|phường|thị\strấn)$|^Đảng\s/iu.test(words) && !/thị\sxã$/iu.test(words)) {
    return { ...plainly, body: null, level: 3 };
  }
  if (/tỉnh/iu.test(words)) return { ...plainly, body: ELSEWHERE, level: 2 };
  if (/Thành\s(?:ủy|uỷ)|thành\sphố|TP/iu.test(words)) return ofCity(text, end);
  const kind = /(quận|huyện|thị)(?:\s(?:ủy|uỷ)|\sxã|$)/iu.exec(words)?.[1];
  if (kind === undefined) return { ...plainly, body: null, level: -1, named: false };
  return ofDistrict(text, end, kind, known);
}

function ofCity(text: string, end: number): Whose {
  const base = { end, placeAt: end, level: 1, named: false };
  const run = runAt(text, end);
  if (/^\sHà\sNội(?![\p{L}\p{M}])/u.test(run)) {
    return { ...base, end: end + 7, body: "ha-noi", named: true };
  }
  const other = /^\s(?:Hồ\sChí\sMinh|Hải\sPhòng|Đà\sNẵng|Cần\sThơ|Huế|Thủ\sĐức)/u.test(run);
  return { ...base, body: other ? ELSEWHERE : "ha-noi" };
}

function ofDistrict(text: string, end: number, kind: string, { places, district }: Known): Whose {
  const base = { end, placeAt: end, level: 2 };
  const run = runAt(text, end);
  const place = longestAt(run, places);
  if (place) {
    const body = KINDS[place.kind].test(kind) ? place.slug : ELSEWHERE;
    return { ...base, end: end + 1 + place.name.length, body, named: true };
  }
  const own = places.find(({ slug }) => slug === district);
  const isOwn = own !== undefined && KINDS[own.kind].test(kind);
  return { ...base, body: isOwn ? own.slug : null, named: false };
}

/** The capitalised syllables that follow `end`, with the blank before them; empty where none do. */
function runAt(text: string, end: number): string {
  RUN.lastIndex = end;
  return RUN.exec(text)?.[0] ?? "";
}

function longestAt(run: string, places: readonly Place[]): Place | undefined {
  const even = run.replace(/\s/g, " ");
  return places
    .filter(({ name }) => even === ` ${name}` || even.startsWith(` ${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
}
