/** What the words before a date on a dateline say of it. */
export type Label = "published" | "updated" | "retrieved" | "other" | "none";

/** Letters on either side would make another word: `đăng` is part of `đăng ký`, not of `Đảng`. */
const LABELS: readonly [Label, RegExp][] = [
  [
    "retrieved",
    /hôm nay(?: là)?|truy cập|truy xuất|ngày in|in (?:ngày|lúc)|printed|retrieved|accessed|sao lưu|lưu (?:ngày|lúc)|thời điểm lưu|tải (?:về|xuống)|giờ hiện tại|bây giờ/u,
  ],
  [
    "other",
    /ban hành|hiệu lực|hết hạn|hạn (?:nộp|cuối|chót)|ngày (?:họp|sinh|ký)|khai mạc|bế mạc|bắt đầu|kết thúc|diễn ra|comment|expires?|trả lời|bình luận (?:lúc|ngày)|văn bản|quyết định|kỷ niệm|thành lập/u,
  ],
  [
    "published",
    /(?<!\p{L})(?:đăng(?! ký| nhập)|publi(?:sh|c)|posted|xuất bản|phát hành|ngày (?:viết|tạo)|gửi (?:lúc|ngày)|created|release)/u,
  ],
  ["updated", /cập nhật|chỉnh sửa|sửa (?:đổi|lần|lúc|ngày)|hiệu chỉnh|updated?|modified|edited/u],
];

/** Words further off belong to what stands before. */
const REACH = 40;

/**
 * What `before`, the text between a date and the one before it on the line, calls the date. Where several labels
 * stand there, the last one counts: `Cập nhật: | Ngày đăng:`.
 */
export function labelOf(before: string): Label {
  const text = before.normalize("NFC").toLowerCase().slice(-REACH);
  let [nearest, label]: [number, Label] = [-1, "none"];
  for (const [name, pattern] of LABELS) {
    const place = text.search(pattern);
    if (place > nearest) [nearest, label] = [place, name];
  }
  return label;
}

const PLACE = /^\p{Lu}[\p{L}\p{M}.]*(?:[ -]\p{Lu}[\p{L}\p{M}.]*){0,4}\s*,\s*$/u;
const CITY = /^(?:(?:tp|thành phố|t\.p)\.? ?)?hà nội\s*,\s*(?:thứ .{1,10},\s*)?$/u;

/**
 * True for a date with a place before it and nothing else, as letters and some portals' first lines have it:
 * `Hà Nội, ngày 26-01-2021`. Without `ngày` only a city counts: `Vũ Lê, 06/01/2021` is an author's line.
 */
export function isPlaced(before: string, literal: string): boolean {
  const text = before.normalize("NFC").trimStart();
  const named = /^ngày/iu.test(literal) || /^(?:thứ|chủ nhật)/iu.test(literal);
  return CITY.test(text.toLowerCase()) || (named && PLACE.test(text));
}
