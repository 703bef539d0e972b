/**
 * Whose count an ordinal is. `grassroots` are the Party organisations of communes, wards and offices, `other` the
 * Front, the Youth Union and the like, `levels` the congresses of all levels at once; `unstated` where the page
 * does not say (`Ban Chấp hành khóa XXIII`).
 */
export type Body =
  | "district"
  | "city"
  | "nation"
  | "grassroots"
  | "assembly"
  | "council"
  | "other"
  | "levels"
  | "unstated";

/** Words of a body, where they stand in a text of even spelling. */
export interface BodyWords {
  body: Body;
  index: number;
  end: number;
}

/** In the order of trying: what says more comes first. */
const WORDS: Record<Exclude<Body, "levels"> | "levels", string> = {
  other:
    "mặt trận tổ quốc|(?:ub)?mttq|phụ nữ|lhpn|cựu chiến binh|ccb|nông dân|công đoàn|lđlđ|liên đoàn lao động|" +
    "thanh niên|đoàn tncs|chữ thập đỏ|thể dục|tdtt|thi đua|cháu ngoan|người cao tuổi|khuyến học|cổ đông",
  assembly: "quốc hội",
  council: "hđnd|hội đồng nhân dân",
  levels: "(?:đảng bộ |đảng )?các cấp",
  nation:
    "toàn quốc|trung ương|tw|bộ chính trị|ban bí thư|đảng cộng sản|của đảng(?! bộ| ủy| đoàn| viên)",
  city: "thành ủy|tỉnh ủy|đảng bộ (?:thành phố|tp\\.?|tỉnh|hà nội|thủ đô)",
  district: "(?:quận|huyện|thị) ủy|đảng bộ (?:quận|huyện|thị xã)|cấp huyện",
  grassroots:
    "đảng ủy|chi bộ|chi,? đảng bộ|điểm|(?:cấp |tổ chức )?(?:cơ sở|trực thuộc)|cấp xã|" +
    "đảng bộ (?:các |bộ phận |cơ sở )?(?:phường|xã|thị trấn|cơ quan|công an|quân sự|trường|công ty|khối|bệnh viện)",
  unstated: "đảng bộ|ban chấp hành|bch|ban thường vụ|btv|đảng(?! viên| đoàn| phí)",
};

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${Object.entries(WORDS)
    .map(([body, words]) => `(?<${body}>${words})`)
    .join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
  "gu",
);

/** All words of bodies in `even`, in print order. */
export function bodiesIn(even: string): BodyWords[] {
  return [...even.matchAll(PATTERN)].map(({ 0: words, index, groups = {} }) => {
    const [body] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    return { body: (body ?? "unstated") as Body, index, end: index + words.length };
  });
}

/** The Party's own count where `Đại hội Đảng` is said without more: its national congress. */
export function ofParty(even: string): boolean {
  return /^đại hội(?: đại biểu)? đảng(?! bộ| ủy| viên| đoàn| phí)(?![\p{L}\p{M}])/u.test(even);
}
