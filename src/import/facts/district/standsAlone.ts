import type { Place } from "../passage.ts";

interface Around {
  before: string;
  after: string;
  shouting: boolean;
}

/** Small words that begin a sentence with a capital and are no part of a name. */
const SMALL = /(?<![\p{L}\p{M}])(?:Tại|Ở|Về|Từ|Cùng|Đến|Và|Cho|Để|Người|Nhân dân|Đảng viên)\s+$/u;

/**
 * True when a name without `huyện` or the like before it (`Phú Xuyên tổng kết …`) may be meant as the
 * district's: in a title or lead, each syllable with a capital, no part of a longer name (`Nguyễn Thanh
 * Xuân`, `Hoàng Mai Anh`). In capitals throughout, only at the very beginning.
 */
export function standsAlone({ before, after, shouting }: Around, name: string, place: Place) {
  if (place !== "title" && place !== "lead") return false;
  if (shouting) return before.trim() === "";
  if (!/^\p{Lu}[^\s-]*(?:\s+\p{Lu}[^\s-]*)*$/u.test(name)) return false;
  if (/^\s+\p{Lu}/u.test(after)) return false;
  return !/\p{Lu}[\p{L}\p{M}]*\s+$/u.test(before) || SMALL.test(before);
}
