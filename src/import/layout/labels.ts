import type { Known } from "./known.ts";
import { countWords, keyOf, type Row } from "./row.ts";

/** Words of which names of sections are made (`Tin tức - Sự kiện nổi bật`, `CÔNG TÁC ĐẢNG`). */
const WORDS = new Set(
  `tin tức sự kiện nổi bật hoạt động đảng đoàn thể công tác thông chung văn bản chỉ đạo đại hội các liên quan
  chính trị xã kinh tế hóa hoá thời trong nước quốc thế giới chuyển số xây dựng chính quyền cơ sở địa phương
  quận huyện mới nhất trang chuyên mục đề tiêu điểm bài viết phóng ảnh video giáo dục y khoa học sức khỏe khoẻ
  pháp luật an ninh quốc phòng đô thị nông thôn nghiệp môi trường thể thao du lịch công nghệ đời sống và của
  cấp ủy uỷ thành phố thủ đô hà nội ban ngành hđnd ubnd mttq mặt trận tổ nhân dân lãnh tuyên truyền giáo dân
  vận kiểm tra giám sát cải cách hành thanh niên phụ nữ việc làm người tốt gương điển hình học tập theo bác
  hồ chí minh tiến tới bầu cử chào mừng phong trào thi đua khen thưởng thông báo nghị quyết cuộc nội sinh cán bộ
  tổng hợp nhịp bạn đọc ý kiến diễn đàn góc nhìn`.split(/\s+/),
);
const OPENINGS =
  /^(?:tin|tin tức|hoạt động|công tác|sự kiện|thông tin|chuyên mục|chuyên đề|chuyên trang|văn bản|thời sự|các tin|góc)(?!\p{L})/iu;
const MOST_WORDS = 10;
const SEPARATOR = /\s[/»›>→|]\s|\s?[»›→]\s?/u;
const HOME =
  /^(?:trang chủ|trang nhất|home|đầu trang|you are here|bạn đang ở đây|đường dẫn)\s?:?$/iu;

/** True for a line that names a section: words of sections and nothing else. */
export function isLabel(text: string, known: Known): boolean {
  const words = countWords(text);
  if (words > MOST_WORDS || words === 0 || /[.!?…:;]$/u.test(text)) return false;
  if (known.sections.has(keyOf(text))) return true;
  const all = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (all.length === 0 || /\d/.test(text)) return false;
  return words <= 8 && all.every((word) => WORDS.has(word));
}

/** True for a short line that begins as names of sections do; headlines may begin so too. */
export function opensAsLabel(row: Row): boolean {
  return row.words <= 5 && OPENINGS.test(row.text);
}

/** The line said once where it says the same twice (`Văn bản chỉ đạo Văn bản chỉ đạo`), else undefined. */
export function onceOfTwice(text: string): string | undefined {
  const middle = Math.floor(text.length / 2);
  if (text.length < 5 || text.length % 2 === 0 || text[middle] !== " ") return undefined;
  const half = text.slice(0, middle);
  return half === text.slice(middle + 1) ? half : undefined;
}

/** The names in a way back (`Trang chủ / Tin tức / Đảng - đoàn thể`) but the first; undefined for other lines. */
export function breadcrumbs(row: Row): string[] | undefined {
  if (row.words > 30) return undefined;
  const parts = row.text.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < 2 || !HOME.test(parts[0] ?? "")) return undefined;
  return parts.slice(1).filter((part) => part !== "");
}
