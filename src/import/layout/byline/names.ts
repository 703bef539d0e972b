import type { Known } from "../known.ts";
import { keyOf } from "../row.ts";

const SYLLABLE = /^\p{Lu}[\p{Ll}\p{M}]{0,6}$/u;
const CAPITALS = /^[\p{Lu}\p{M}]{2,7}$/u;
/** `X.H`, `T.Vương`, `Ng.`; the last part may be a whole syllable. */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.){1,3}(?:\p{Lu}[\p{Ll}\p{M}]{0,6})?\.?$/u;
const CODE = /^\p{Lu}{2,5}$/u;
const BETWEEN_NAMES = /\s?[–—_/&;,|+]\s?|\s-\s|-(?=\p{Lu})|\s+và\s+/u;
const REPORTERS = /^(?:nhóm )?(?:pv|p\.v|phóng viên|ctv|btv|cộng tác viên)(?![\p{L}\p{M}])/iu;

/** Words of which no name of a person is made: offices, bodies, places, names of sections. */
const NO_NAMES =
  /(?<!\p{L})(?:chính trị|xã hội|kinh tế|văn h(?:óa|oá)|đảng|(?:quận|huyện|thị|thành) (?:ủy|uỷ)|đại hội|hội nghị|đoàn thể|tin|tức|thời sự|sự kiện|đô thị|bình luận|nổi bật|mặt trận|trung ương|(?:ủy|uỷ) ban|(?:ủy|uỷ) viên|hội đồng|nhân dân|chấp hành|bí thư|chủ tịch|trung tâm|công an|quân sự|thanh niên|phụ nữ|nông dân|cựu chiến binh|việt nam|công tác|hoạt động|phát thanh|truyền hình|giáo dục|y tế|thể thao|pháp luật|độc lập|tự do|hạnh phúc|tổ quốc|kỷ cương|trách nhiệm|sáng tạo|phát triển|tổ chức|văn phòng|quận|huyện|xã|phường|thôn|thành phố|báo|ảnh|thủ đô|đồng chí|trang chủ|liên hệ|xem thêm|nghị quyết|nhiệm kỳ|khai mạc|bế mạc|chào mừng|đăng nhập|chuyên mục)(?!\p{L})/iu;
const NO_FIRST = /^(?:ban|phòng|khối|sở|viện|hội|trường|các|những|một|về|theo|từ|tại|ngày) /iu;

/** True for one name of a person: two to five syllables with capitals, or initials. */
export function isPersonName(text: string, known: Known): boolean {
  if (text.length > 40) return false;
  if (INITIALS.test(text) && text.includes(".") && text.length <= 10) return true;
  const syllables = text.split(" ");
  if (syllables.length < 2 || syllables.length > 5) return false;
  const inCapitals = syllables.every((one) => CAPITALS.test(one) || INITIALS.test(one));
  const asName = syllables.every((one) => SYLLABLE.test(one) || INITIALS.test(one));
  if (!inCapitals && !asName) return false;
  const key = keyOf(text);
  if (known.places.has(key) || known.sources.has(key) || known.sections.has(key)) return false;
  return !NO_NAMES.test(text) && !NO_FIRST.test(text);
}

/** True for `PV`, `Phóng viên`, `Nhóm PV`, `PV Thái Bình/VOV Miền Trung thông tin`. */
export function isReporter(text: string): boolean {
  if (text.length > 60 || !REPORTERS.test(text)) return false;
  const rest = text.replace(REPORTERS, "").replace(/(?:thông tin|đưa tin|tổng hợp|ghi)$/iu, "");
  return rest
    .split(/[\s/,&–-]+/u)
    .every((word) => word === "" || /^\p{Lu}[\p{L}\p{M}+.]*$/u.test(word));
}

/** True for one or several names and nothing else, in any of the ways that join them. */
export function areNames(text: string, known: Known): boolean {
  if (text.length > 120) return false;
  if (isReporter(text)) return true;
  const names = text.split(BETWEEN_NAMES);
  if (names.length > 6) return false;
  const isName = (name: string) => isPersonName(name, known) || isReporter(name);
  if (!names.some(isName)) return false;
  return names.every((name) => isName(name) || SYLLABLE.test(name) || CODE.test(name));
}

/** True for a short sign of an author that only its place tells from other words: `QTI`. */
export function isCode(text: string): boolean {
  return CODE.test(text) && text.length >= 3;
}
