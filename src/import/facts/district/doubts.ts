import { printDay } from "../../../read/date.ts";
import type { District } from "../../../validate/schema/registry.ts";
import type { Passage } from "../passage.ts";
import { evenSpelling } from "../spelling.ts";
import type { Mention } from "./mentions.ts";
import type { Nameless } from "./nameless.ts";

/** First year of districts that were made by dividing another (the registry knows none of their terms before). */
const FOUNDED: Record<string, number> = { "bac-tu-liem": 2014, "nam-tu-liem": 2014 };

/** All that an otherwise good verdict can founder on. */
export interface Grounds {
  district: District;
  mentions: readonly Mention[];
  nameless: Nameless;
  passages: readonly Passage[];
  day?: string;
}

/** Why the page may not be about `district` after all, in Vietnamese; undefined where nothing speaks against it. */
export function doubtAbout({ district, mentions, nameless, passages, day }: Grounds) {
  const { slug, names, dissolved } = district;
  if (dissolved && day !== undefined && day >= dissolved.day)
    return `${names.full} kết thúc hoạt động từ ngày ${printDay(dissolved.day)}, bài đề ngày ${printDay(day)}`;
  const founded = FOUNDED[slug];
  if (founded !== undefined && day !== undefined && Number(day.slice(0, 4)) < founded)
    return `${names.full} chưa có trước năm ${founded}`;
  const wrong = mentions.find(
    ({ slugs, tie, place }) =>
      slugs.includes(slug) && tie === "wrong-committee" && (place === "title" || place === "lead"),
  );
  if (wrong) return `“${wrong.literal}” không khớp với ${names.committee}`;
  if (nameless.foreign) return `“${nameless.foreign.literal}” không có trong sổ bộ`;
  if (clashes(district, nameless)) return "loại cấp ủy được nêu không khớp với tên";
  return inOtherProvince(passages) ? "bài nói đến tỉnh khác, không nói đến Hà Nội" : undefined;
}

/** True where committees told by their kind alone are mostly of another kind than `district`. */
export function clashes({ names }: District, { counts }: Nameless): boolean {
  return Object.entries(counts).some(
    ([kind, count]) => kind !== names.kind && count > counts[names.kind],
  );
}

const PROVINCE = /(?<![\p{L}\p{M}])tỉnh ủy(?![\p{L}\p{M}])/u;
const HERE = /(?<![\p{L}\p{M}])(?:thành ủy|hà nội|thành phố|tp|thủ đô)(?![\p{L}\p{M}])/u;

function inOtherProvince(passages: readonly Passage[]): boolean {
  const texts = passages
    .filter(({ place }) => place !== "url" && place !== "site" && place !== "file")
    .map(({ text }) => evenSpelling(text));
  return texts.some((text) => PROVINCE.test(text)) && !texts.some((text) => HERE.test(text));
}
