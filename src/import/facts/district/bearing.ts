import { lastSentence } from "../spelling.ts";

const EDGE = "(?<![\\p{L}\\p{M}\\p{N}])";

/** Posts before the name of a committee or district: a person is meant. */
const POST = ends(
  "bí thư(?: thường trực)?|ủy viên(?: ban chấp hành| ban thường vụ| bch| btv)?|uvbtv|uvbch|" +
    "(?:trưởng ban|chủ nhiệm)(?: [\\p{L}\\p{M}]+){0,5}|chánh văn phòng|" +
    "chủ tịch(?:[ ,&-]+(?:và|hđnd|ubnd|ubmttq|mttq|ủy ban nhân dân|hội đồng nhân dân)){0,3}",
);

/** Words that bring a place in beside the matter: visits, comparisons, guests, former posts. */
const ASIDE = ends(
  "đoàn (?:công tác|đại biểu|cán bộ|khảo sát|tham quan|học tập)" +
    "(?: của| từ)?(?: lãnh đạo| các đồng chí| ban thường vụ| thường trực)?|" +
    "(?:học tập (?:kinh nghiệm|mô hình|cách làm)|học hỏi|tham quan|so với|so sánh|kết nghĩa|giao lưu|" +
    "giáp ranh|giáp|đại diện|phối hợp (?:với|cùng))(?: [^,.;]*)?|thăm(?: [^,.;]*)?|" +
    "cùng với|bên cạnh|tương tự(?: như)?|giống(?: như)?|chẳng hạn(?: như)?|ví dụ|như|" +
    "nguyên (?:là|phó|bí thư|chủ tịch|ủy viên|trưởng)[^,.;]*|khách mời.*|dự (?:[^,.;]{0,40} )?(?:có|cùng) .*",
);

/** Right after a name: the visitors' way, or that it is a district no more. */
const PASSING =
  /^ (?:(?:đã |vừa )?sang (?:thăm|tham quan|học tập|giao lưu)|\(?(?:cũ|trước đây)(?![\p{L}\p{M}]))/u;

/** A place where something happens, which may be another's than its committee's. */
const PLACE = ends("(?:tại|ở|về|đến|tới)(?: (?:hội trường|trụ sở)(?: [^,.;]*)?)?");
const WITHIN_UNIT = ends(
  "(?:tại|ở|về|đến|tới) (?:xã|phường|thị trấn|thôn|khu|nhà|đền|chùa|trường|trung tâm) [^.;]*",
);

/** The part that a named district plays: its own, one of its officers', a place's, or one beside the matter. */
export type Bearing = "self" | "post" | "place" | "aside";

/**
 * What the words around a mention say of its part. `before` and `after` are in even spelling and not long;
 * `unit` is true of a district as such, false of its committee.
 */
export function bearingOf(before: string, after: string, unit: boolean): Bearing {
  const clause = lastSentence(before);
  if (ASIDE.test(clause) || PASSING.test(after)) return "aside";
  if (POST.test(clause)) return ASIDE.test(clause.replace(POST, "")) ? "aside" : "post";
  return PLACE.test(clause) || (unit && WITHIN_UNIT.test(clause)) ? "place" : "self";
}

function ends(words: string): RegExp {
  return new RegExp(`${EDGE}(?:${words}) *$`, "u");
}
