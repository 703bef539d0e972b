import { lastSentence } from "../spelling.ts";
import { type Body, bodiesIn, ofParty } from "./bodies.ts";

/** Whose a count or a term is, and of what. */
export interface Attribution {
  body: Body;
  what: "congress" | "committee" | "meeting";
  /** The name printed with a district's committee: `Gia Lâm`. */
  name?: string;
  /** How many letters lie between the words of the body, or its name, and the count. */
  gap: number;
}

/** Where a count stands: `even` is the even spelling of `printed`, `mark` the word that makes it a count. */
export interface Spot {
  printed: string;
  even: string;
  index: number;
  end: number;
  mark: string;
}

const BEFORE = 200;
const AFTER = 80;

/**
 * Whose count stands at a spot: of the congress or body named last before it in the sentence, or right after it
 * (`lần thứ XVII Đảng bộ thành phố`). `unstated` where neither says.
 */
export function attribute({ printed, even, index, end, mark }: Spot): Attribution {
  const clause = lastSentence(even.slice(Math.max(0, index - BEFORE), index));
  const what = whatIsCounted(clause, mark);
  const isHead = /^(?:đại hội|hội nghị t)/.test(mark);
  const head = what === "congress" ? Math.max(0, clause.lastIndexOf("đại hội")) : 0;
  const start = isHead ? index : index - clause.length + head;
  const phrase = even.slice(start, isHead ? end : index);
  const bodies = bodiesIn(phrase).filter(({ body }) => body !== "unstated");
  // A congress is named before all that is said of it; of committees the last one is meant.
  const told = what === "congress" ? bodies[0] : bodies.at(-1);
  if (told) return { what, ...named(printed, told.body, start + told.end, index) };
  // Sessions are those of a council: `Kỳ họp thứ 9, HĐND huyện`.
  const rest = even.slice(end, end + AFTER).replace(mark === "kỳ họp thứ" ? /^,/ : "", "");
  const after = rest.replace(/[,.;(].*$/s, "");
  const skipped = /^ ?(?:nhiệm k[ỳì] \d{4} ?[-–] ?\d{4} )?(?:của )?/u.exec(after)?.[0].length ?? 0;
  const next = bodiesIn(after).find((one) => one.index <= skipped && one.body !== "unstated");
  if (next) return { what, ...named(printed, next.body, end + next.end, index) };
  const last = bodiesIn(phrase).at(-1);
  const gap = last ? Math.max(0, index - start - last.end) : clause.length;
  return { what, body: ofParty(phrase) ? "nation" : "unstated", gap };
}

/** A meeting or a congress, whichever was named last; `khóa` is a congress's only where it follows that word. */
function whatIsCounted(clause: string, mark: string): Attribution["what"] {
  if (mark.startsWith("đại hội")) return "congress";
  if (/^(?:kỳ họp|phiên họp|hội nghị)/.test(mark)) return "meeting";
  const congress = clause.lastIndexOf("đại hội");
  if (mark === "khóa" || mark === "nhiệm kỳ")
    return congress > lastOf(COMMITTEE, clause) ? "congress" : "committee";
  return congress > lastOf(MEETING, clause) ? "congress" : "meeting";
}

const COMMITTEE =
  /ban chấp hành|bch|ban thường vụ|btv|ủy(?![\p{L}\p{M}])|quốc hội|hđnd|hội đồng nhân dân|bộ chính trị|trung ương/gu;
const MEETING = /hội nghị|kỳ họp|phiên họp|cuộc họp|(?<![\p{L}\p{M}])họp(?![\p{L}\p{M}])/gu;

function lastOf(words: RegExp, clause: string): number {
  return [...clause.matchAll(words)].at(-1)?.index ?? -1;
}

function named(printed: string, body: Body, end: number, index: number) {
  const [whole = "", name] =
    body === "district"
      ? (/^\s+(\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Lu}[\p{L}\p{M}]*){0,3})/u.exec(
          printed.slice(end, end + 80),
        ) ?? [])
      : [];
  const gap = Math.max(0, index - end - whole.length);
  return { body, gap, ...(name !== undefined && { name }) };
}
