import type { Known } from "../known.ts";
import { countWords, keyOf } from "../row.ts";
import { DOING } from "./words.ts";

const MOST_WORDS = 15;
/** Words with which names of topics begin, and captions do not. */
const TOPIC =
  /^(?:về|nhiều|những|các (?:giải pháp|nhiệm vụ|mục tiêu|chỉ tiêu|kết quả|khâu)|một số (?!hình ảnh|đại biểu)|đẩy mạnh|tăng cường|nâng cao|phát huy|quyết tâm|kết quả|phương hướng|nhiệm vụ|đổi mới|tập trung|tiếp tục|xây dựng|công tác|bài học|giải pháp|khó khăn|hạn chế|tồn tại|chú trọng|hướng tới|tạo|từ|để|không|lấy|vì|phấn đấu|kinh tế|văn h(?:óa|oá)|nông nghiệp|nông thôn|mục tiêu|đột phá|khâu|dấu ấn|thực hiện|hiệu quả|chủ động|kiên quyết|nhân lên|giữ (?:vững|gìn)|khơi dậy|khắc phục|chuyển biến|bảo đảm|đảm bảo|siết chặt|làm tốt|gắn|coi trọng|vai trò|quan điểm|phương châm|mô hình|cần|bài|kỳ|phần|chương|mục)(?![\p{L}\p{M}])/iu;
const NUMBERED = /^(?:[IVX]{1,4}|\d{1,2}|[a-hđ])\s?[.)/-]\s+\S/u;
const PLACE = /(?<=\s)(?:tại|ở|trước|bên|giữa|trên|cùng với|được)(?=\s)/iu;

/** A name of two or more syllables after the first word (`Nhà văn hóa thôn Thử La`). */
const NAME = /(?<=\s)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/u;
const NO_CLUE = /^(?:bác hồ|hồ chí minh|việt nam|nhà nước|tổ quốc|covid)/iu;

/**
 * What a short line without a stop, which no other rule knows, is likely to be. Names of topics are short
 * and speak of things at large; captions are longer, or name somebody or some place.
 */
export function isTopic(text: string, known: Known): boolean {
  const words = countWords(text);
  if (words > MOST_WORDS) return false;
  if (NUMBERED.test(text) || TOPIC.test(text) || words <= 4) return true;
  const name = NAME.exec(text)?.[0] ?? "";
  if (name !== "" && !NO_CLUE.test(name) && !known.places.has(keyOf(name))) return false;
  return words <= 8 || (words <= 11 && !PLACE.test(text) && !DOING.test(text));
}
