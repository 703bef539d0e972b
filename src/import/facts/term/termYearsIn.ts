import type { Evidence } from "../../model.ts";
import { evenSpelling } from "../spelling.ts";
import { type Attribution, attribute } from "./attribution.ts";

/** The years of a term as printed, and whose they are. */
export interface TermYears extends Evidence, Attribution {
  /** `2020-2025`, whatever dash was printed. */
  years: string;
  index: number;
}

/** `nhiệm kỳ 2020 – 2025`, `NHIỆM KÌ 2020 2025`, `nhiệm kỳ (2020- 2025)`, `nhiệm kỳ từ 2020 đến 2025`. */
const YEARS =
  /(?<![\p{L}\p{M}\p{N}])(?:nhiệm k[ỳì]|nk\.?):? {0,3}\(?(?:từ )?(?:năm )?(?<from>\d{4}) {0,3}(?:[-‐‑–—−/]|đến)? {0,3}(?:năm )?(?<to>\d{4})(?!\p{N})/gu;

const MOST = 300;

/** The terms told by their years in a passage; those that do not last five years are left out. */
export function termYearsIn({ text, line }: { text: string; line: number }): TermYears[] {
  const printed = text.normalize("NFC");
  const even = evenSpelling(printed);
  const found: TermYears[] = [];
  for (const { 0: words, index, groups = {} } of even.matchAll(YEARS)) {
    if (found.length > MOST) break;
    const { from = "", to = "" } = groups;
    if (Number(to) - Number(from) !== 5) continue;
    const end = index + words.length;
    const spot = { printed, even, index, end, mark: "nhiệm kỳ" };
    const literal = printed.slice(index, end);
    found.push({ ...attribute(spot), years: `${from}-${to}`, line, literal, index });
  }
  return found;
}
