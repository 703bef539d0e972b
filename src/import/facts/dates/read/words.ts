const NUMBERS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/**
 * Months in words. Giêng and Chạp are missing on purpose: they are months of the moon calendar.
 */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.map((word, index): [string, number] => [word, index + 1]),
  ["tư", 4],
  ["bẩy", 7],
]);

const ENGLISH_MONTHS =
  "january february march april may june july august september october november december";

/** English months, whole and by their first three letters. */
export const ENGLISH_MONTH: ReadonlyMap<string, number> = new Map(
  ENGLISH_MONTHS.split(" ").flatMap((word, index): [string, number][] => [
    [word, index + 1],
    [word.slice(0, 3), index + 1],
  ]),
);

/** The word after `thứ`; Sunday is 0. */
export const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["hai", 1],
  ["ba", 2],
  ["tư", 3],
  ["bốn", 3],
  ["năm", 4],
  ["sáu", 5],
  ["bảy", 6],
  ["bẩy", 6],
]);

const ENGLISH_WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday";

/** English weekdays, whole and by their first three letters. */
export const ENGLISH_WEEKDAY: ReadonlyMap<string, number> = new Map(
  ENGLISH_WEEKDAYS.split(" ").flatMap((word, index): [string, number][] => [
    [word, index],
    [word.slice(0, 3), index],
  ]),
);

/** Vietnamese names of the weekdays for notes, from Sunday. */
export const WEEKDAY_NAMES = [
  "Chủ nhật",
  ...["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"].map((name) => `thứ ${name}`),
];

/** Words after which `thứ ba` counts something else than days of the week: `lần thứ Năm`. */
export const COUNTED_BEFORE_THU = new Set(
  `lần kỳ kì họp phiên đợt khóa khoá nghị hội quyển bài phần số tập ngày buổi vòng hạng người lớp cấp tuần
  năm tháng quý cuộc trường đoàn tổ nhóm chương mục điều điểm nhà nhì bậc đứng xếp giải thế`.split(
    /\s+/,
  ),
);

/** Parts of a day, which also say that a day follows. */
export const DAY_PARTS = new Set(["sáng", "trưa", "chiều", "tối", "đêm", "khuya"]);

/**
 * What follows a ratio and not a day: `16/16 chỉ tiêu`, `12/12 chi bộ`, `31.7 tỷ`. One or two words.
 */
export const COUNTED = new Set([
  ..."xã phường hộ người phiếu thôn trường tỷ tỉ triệu nghìn ngàn ha km km2 m m2 tấn kg tạ quận huyện".split(
    " ",
  ),
  ..."em cháu cán điểm".split(" "),
  ...`chỉ tiêu,chi tiêu,tiêu chí,đại biểu,đồng chí,đông chí,đảng viên,đảng bộ,chi bộ,cơ sở,tổ chức,đơn vị,
  thị trấn,thị xã,dự án,nhiệm vụ,công trình,mục tiêu,nội dung,chương trình,đề án,ủy viên,uỷ viên,tổ dân,
  cơ quan,doanh nghiệp,học sinh,giáo viên,lượt người,ý kiến,hợp tác,chi hội,tỉnh thành,thành viên,số phiếu`
    .split(",")
    .map((words) => words.trim()),
]);
