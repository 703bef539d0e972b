import { citedByNumber } from "./kinds.ts";

/** A number after the word for a kind, and how it is printed. */
export interface NumberAlone {
  number: number;
  letter?: string;
  end: number;
  /** `01`: as documents are numbered and quantities seldom are. */
  padded: boolean;
}

const NUMBER =
  /(\d{1,4})([a-d](?![\p{L}\p{M}]))?(?![\d\p{L}\p{M}%]|\s?[-/+x%]\s?\d|[.,]\d|\s?-\s?\p{L}|\s?\/)/uy;

/** The number that stands at `index` by itself: no part of a day, a ratio, a range or a sign. */
export function numberAt(lower: string, index: number): NumberAlone | undefined {
  NUMBER.lastIndex = index;
  const [all = "", digits = "", letter] = NUMBER.exec(lower) ?? [];
  if (Number(digits) === 0) return undefined;
  const padded = digits.startsWith("0");
  return { number: Number(digits), ...(letter && { letter }), end: index + all.length, padded };
}

/** What is counted, so that the number before it numbers no document. */
const COUNTED =
  "cửa|năm|tháng|tuần|ngày|giờ|phút|giây|quý|kỳ|điểm|bước|nội dung|nhiệm vụ|mục|mục tiêu|tiêu chí|chỉ tiêu|giải pháp|nhóm|khâu|không|có|rõ|đúng|sạch|tốt|nhất|tại chỗ|đột phá|người|hộ|gia đình|đồng chí|đại biểu|đảng viên|cán bộ|cá nhân|tập thể|xã|phường|quận|huyện|thành phố|tỉnh|thôn|tổ|tổ chức|tỷ|tỉ|triệu|nghìn|ngàn|đồng|km|ha|m|cấp|cơ quan|đơn vị|trường|trường hợp|lớp|lần|đợt|thứ|loại|dự án|công trình|chương trình|đề án|kế hoạch|nghị quyết|chuyên đề|văn bản|bài|trang|điều|khoản|mô hình|phần|trụ cột|lĩnh vực|mũi|ý kiến|câu|vòng|môn|số|giai đoạn|chữ|chủ đề|hành động|con|cuộc|hội nghị|đoàn|nhà|suất|phần quà|ca|chiều|in|sao|g|mùa|vụ|cuốn|tập|tiết|buổi|phiên|vấn đề|quan điểm|nguyên tắc|thành viên|chi bộ|đảng bộ|quyết định|quy định";
const END = String.raw`(?![\p{L}\p{M}])`;
const COUNTS = new RegExp(String.raw`\s{0,2}(?:${COUNTED.replaceAll(" ", "\\s")})${END}`, "uy");
/** `ngày 28.2`, `năm 2025`, `quận Long Biên`-less: words of `COUNTED` that may date the document instead. */
const DATES =
  /\s{0,2},?\s?(?:ngày\s{1,2}\d|năm\s{1,2}(?:19|20)\d\d(?!\d|\s?[-/]\s?\d|\s(?:đến|tới)\s))/uy;
const CLOSES =
  /\s{0,2}(?:$|[,.;:!?)\]…"”’]|\(khóa|(?:của|và|về|do|khóa|được|đã|cũng|theo|với|tại|trên|cùng)(?![\p{L}\p{M}]))/uy;

const here = (form: RegExp, text: string, index: number) => {
  form.lastIndex = index;
  return form.test(text);
};

/** How a number alone stands in its phrase. */
export interface Standing {
  kind: string;
  /** `số` is printed before it. */
  numbered: boolean;
  /** The word for the kind has a capital. */
  capital: boolean;
  /** The body is named beside it. */
  issued: boolean;
  /** That body is of the State. */
  ofState: boolean;
}

/**
 * Whether a number after the word for a kind cites a document: `Đề án 21 của Thành ủy`, `Chương trình 01 được …`,
 * `Kết luận 127 ngày 28.2`; but not `Chương trình 03 điểm`, `Kế hoạch 5 năm 2021-2025` or `Kế hoạch 2021`.
 */
export function citesByNumber(lower: string, found: NumberAlone, standing: Standing): boolean {
  const { number, letter, padded, end } = found;
  const { kind, numbered, capital, issued, ofState } = standing;
  const manner = citedByNumber(kind);
  if (!manner) return false;
  const dated = here(DATES, lower, end);
  // Plans of 5 and 10 years are plans for years.
  if (dated && kind === "ke-hoach" && !numbered && !padded && isSpan(lower, found)) return false;
  if (!dated && here(COUNTS, lower, end)) return false;
  if (!numbered && number >= 1900 && number <= 2100) return false;
  // `Chương trình 135`, `Đề án 1956`: programmes of the State go by the number of the decision behind them.
  if (/^(?:chuong-trinh|de-an)$/.test(kind) && (number >= 100 || letter) && (!issued || ofState))
    return false;
  if (issued) return true;
  if (numbered) return capital || dated || here(CLOSES, lower, end);
  if (!capital) return false;
  return dated || (padded && manner === "noun") || here(CLOSES, lower, end);
}

function isSpan(lower: string, { number, end }: NumberAlone): boolean {
  return [3, 5, 10, 20, 30].includes(number) && /^\s{0,2}năm/.test(lower.slice(end, end + 6));
}
