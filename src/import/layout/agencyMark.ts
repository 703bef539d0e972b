import { fold } from "../../text/fold.ts";
import type { Known } from "./known.ts";
import { opensAsLead } from "./prose.ts";
import { keyOf, type Row } from "./row.ts";
import { cut, evidence, type Sheet, takeOff } from "./sheet.ts";

const BRACKETED = /^\(\s?([^()]{2,30})\s?\)\s?([-–—:.]{0,2})\s*(?=\S)/u;
const CAPITALS = /^([\p{Lu}\d]{2,8}(?:\.\p{Lu}{2,4})?)\s?[-–—]\s+(?=["“(]?[\p{Lu}\d])/u;
const AFTER_KNOWN = /^\s?[-–—:]\s*(?=["“(]?[\p{Lu}\d])/u;
/** Bodies whose names in short begin sentences: `HĐND - UBND quận …`. */
const BODIES =
  /^(?:ubnd|hdnd|mttq|ubmttq|bch|btv|cnvc|lhpn|ldld|ccb|hnd|tncs|covid|ntm|tp|tw|tu|hn|qu|hu|xhcn|cnxh|kt|vh|xh|ctxh|tdtt|gdtx|hs|gv)$/;
const ROWS = 3;

/** Takes the mark of an agency off the head of the lead: `HNP - `, `(NSHN) - `, `Kinhtedothi – `. */
export function cutAgencyMark(sheet: Sheet): void {
  const paragraphs = sheet.rows.filter((row) => row.role === "paragraph").slice(0, ROWS);
  for (const row of paragraphs) {
    const found = markOf(row, sheet.known);
    if (!found || found.part.length >= row.text.length) continue;
    sheet.agencyMark = evidence(row, found.mark);
    takeOff(sheet, row, found.part);
    cut(row, found.part, "start");
    return;
  }
}

function markOf({ text }: Row, known: Known): { mark: string; part: string } | undefined {
  const head = text.slice(0, 80);
  const [part = "", inside = "", dash = ""] = BRACKETED.exec(head) ?? [];
  if (part !== "" && isMarkInBrackets(inside.trim(), dash, text.slice(part.length), known)) {
    return { mark: inside.trim(), part };
  }
  const folded = fold(head);
  for (const mark of known.marks) {
    if (!folded.startsWith(fold(mark))) continue;
    const after = AFTER_KNOWN.exec(text.slice(mark.length, mark.length + 20))?.[0];
    const printed = text.slice(0, mark.length);
    if (after !== undefined) return { mark: printed, part: printed + after };
    // `LĐTĐ Sáng 20/7, …`
    const bare = /^[\p{Lu}.]{3,}$/u.test(printed) && text[mark.length] === " ";
    if (bare && opensAsLead(text.slice(mark.length + 1))) return { mark: printed, part: printed };
  }
  const [capitals, mark = ""] = CAPITALS.exec(head) ?? [];
  if (capitals === undefined || BODIES.test(fold(mark)) || !/\p{Lu}{2}/u.test(mark))
    return undefined;
  return { mark, part: capitals };
}

function isMarkInBrackets(inside: string, dash: string, rest: string, known: Known): boolean {
  if (known.sources.has(keyOf(inside))) return true;
  if (!/^["“(]?[\p{Lu}\d]/u.test(rest) || !/\p{L}{2}/u.test(inside)) return false;
  if (dash !== "") return /^\p{Lu}/u.test(inside) && inside.split(" ").length <= 4;
  return /^[\p{Lu}\d.+/]{3,12}$/u.test(inside);
}
