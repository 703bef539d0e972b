import type { Passage } from "../passage.ts";
import { evenSpelling, isShouting } from "../spelling.ts";
import type { Kind, NameTable } from "./names.ts";

/** How often committees are told by their kind alone (`Huyện ủy đã tổ chức …`), and names that are not ours. */
export interface Nameless {
  counts: Record<Kind, number>;
  /** In title and lead: a committee with a name that no district of the registry has (`Huyện ủy Thanh Hà`). */
  foreign?: { line: number; literal: string };
}

const COMMITTEE =
  /(?<![\p{L}\p{M}\p{N}])(?:(?<uy>thị|quận|huyện) ủy|đảng bộ (?<bo>quận|huyện|thị xã))(?![\p{L}\p{M}\p{N}])/gu;

/** `các quận ủy, huyện ủy`: all of them, nobody's own. */
const OF_MANY = /(?:các|từng|mỗi|(?:quận|huyện|thị) ủy ?[,/-]?|và) *$/u;

/** Two capital words or more: one alone may be a verb in a title that capitalises at will. */
const NAME = /^ (\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+)+)/u;

/** What follows a committee with a capital and is no name of a place. */
const NO_NAME =
  /^ (?:khóa|đảng|ban|hội|hđnd|ubnd|mttq|ubmttq|lần|nhiệm|đã|hà nội|thành|thị|quận|huyện|ủy|văn|trung)(?![\p{L}\p{M}])/u;

const KINDS: Record<string, Kind> = {
  quận: "quan",
  huyện: "huyen",
  thị: "thi-xa",
  "thị xã": "thi-xa",
};

/** Counts committees without a name over title, lead, body and captions. */
export function namelessIn(passages: readonly Passage[], names: NameTable): Nameless {
  const nameless: Nameless = { counts: { quan: 0, huyen: 0, "thi-xa": 0 } };
  const ours = new RegExp(`^ {1,3}(?:${names.pattern.source})`, "u");
  for (const { text, place, line } of passages) {
    if (!["title", "lead", "body", "caption"].includes(place)) continue;
    const printed = text.normalize("NFC");
    const even = evenSpelling(printed);
    const shouting = isShouting(printed);
    for (const { 0: words, index, groups = {} } of even.matchAll(COMMITTEE)) {
      const kind = KINDS[groups.uy ?? groups.bo ?? ""];
      const before = even.slice(Math.max(0, index - 40), index);
      if (!kind || OF_MANY.test(before)) continue;
      const end = index + words.length;
      const after = printed.slice(end, end + 60);
      const name = NO_NAME.test(evenSpelling(after)) ? undefined : NAME.exec(after)?.[1];
      if (name !== undefined && ours.test(evenSpelling(after))) continue;
      // After a post a person's name follows: `Bí thư Huyện ủy Nguyễn Văn Thử`.
      const person = /(?:bí thư|thường trực|ủy viên|trưởng ban.*|chánh văn phòng) *$/u.test(before);
      if (name === undefined || shouting || person) nameless.counts[kind]++;
      else if (place === "title" || place === "lead")
        nameless.foreign ??= { line, literal: `${printed.slice(index, end)} ${name}` };
    }
  }
  return nameless;
}
