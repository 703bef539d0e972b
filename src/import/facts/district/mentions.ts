import type { Evidence } from "../../model.ts";
import type { Passage, Place } from "../passage.ts";
import { evenSpelling, isShouting } from "../spelling.ts";
import { bearingOf } from "./bearing.ts";
import { isElsewhere } from "./elsewhere.ts";
import { type Head, headAtEnd } from "./heads.ts";
import { listHead } from "./lists.ts";
import type { NameTable } from "./names.ts";
import { standsAlone } from "./standsAlone.ts";

/**
 * What a mention is worth: the committee or Party organisation itself, a post in it, the district, a place
 * in it, its bare name, a mention aside (guests, comparisons), a committee or district of the wrong kind.
 */
export type Tie =
  | "acts"
  | "post"
  | "unit"
  | "place"
  | "bare"
  | "aside"
  | "wrong-committee"
  | "wrong-unit"
  | "unaccented";

/** A district named in a passage; several where the name is a shared one. */
export interface Mention extends Evidence {
  slugs: readonly string[];
  place: Place;
  tie: Tie;
}

/** More names than this in one passage are no article, and would take their time. */
const MOST = 300;
const BEFORE = 160;
const AFTER = 60;

/**
 * The districts named in a passage of accented text, in print order. Communes, wards, streets, persons
 * and districts of other provinces that bear the same names are left out.
 */
export function mentionsIn({ text, line, place }: Passage, names: NameTable): Mention[] {
  const printed = text.normalize("NFC");
  const even = evenSpelling(printed);
  const shouting = isShouting(printed);
  const mentions: Mention[] = [];
  let count = 0;
  for (const { 0: name, index } of even.matchAll(names.pattern)) {
    if (++count > MOST) break;
    const from = Math.max(0, index - BEFORE);
    const before = even.slice(from, index);
    const head = headOf(printed.slice(from, index), before, shouting);
    if (!startsWell(printed, index, head)) continue;
    const end = index + name.length;
    const after = printed.slice(end, end + AFTER);
    if (head.sense === "commune" || head.sense === "thing" || isElsewhere(after)) continue;
    const start = index - head.length;
    const around = { before: printed.slice(from, index), after, shouting };
    if (head.sense === "bare" && !standsAlone(around, printed.slice(index, end), place)) continue;
    const lead = even.slice(Math.max(0, start - BEFORE), start);
    const bearing = bearingOf(lead, evenSpelling(after), head.sense === "unit");
    const districts = names.districtsOf(name);
    const fitting = districts.filter(({ names: { kind } }) => kind === head.kind);
    const wrong = head.kind !== undefined && !head.listed && fitting.length === 0;
    mentions.push({
      slugs: (fitting.length > 0 ? fitting : districts).map(({ slug }) => slug),
      place,
      tie: wrong
        ? head.sense === "committee"
          ? "wrong-committee"
          : "wrong-unit"
        : tie(head, bearing),
      line,
      literal: printed.slice(start, end).replace(/^[\s“"(]+/, ""),
    });
  }
  return mentions;
}

type FoundHead = Head & { listed?: boolean };

function headOf(printed: string, before: string, shouting: boolean): FoundHead {
  const head = headAtEnd(before);
  if (head.sense !== "bare") return head;
  const short = /(?<![\p{L}\p{M}])([HQ])U $/u.exec(printed);
  if (short) return { sense: "committee", kind: short[1] === "H" ? "huyen" : "quan", length: 3 };
  return (shouting ? undefined : listHead(printed)) ?? head;
}

/** A name begins a word; a lost space (`huyệnGia Lâm`) is forgiven where the head is plain. */
function startsWell(printed: string, index: number, { sense }: Head): boolean {
  const capital = /^\p{Lu}/u.test(printed.slice(index, index + 1));
  if (/[\p{L}\p{M}\p{N}]$/u.test(printed.slice(0, index).slice(-1)))
    return capital && (sense === "committee" || sense === "unit");
  return capital || sense === "committee";
}

function tie({ sense }: Head, bearing: ReturnType<typeof bearingOf>): Tie {
  if (bearing === "aside") return "aside";
  if (sense === "bare") return "bare";
  if (bearing === "post" || bearing === "place") return bearing;
  return sense === "committee" ? "acts" : "unit";
}
