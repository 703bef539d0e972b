import type { Known } from "./model.ts";
import type { Office } from "./offices.ts";
import { isSurname, mayBeginAgain } from "./surnames.ts";

/** A name of a person in a text. */
export interface Name {
  name: string;
  start: number;
  end: number;
  /** False where the first part of it may be a place, or the run of capitals something else. */
  sure: boolean;
}

const RUN =
  /(?<![\p{L}\p{M}\p{N}/])\p{Lu}[\p{Ll}\p{M}]*(?:\s\p{Lu}[\p{Ll}\p{M}]*)*(?![\p{L}\p{M}\p{N}])/gu;
/** Names of places that a surname begins with. */
const PLACES = new Set(["Hà Nội", "Hồ Chí Minh", "Hà Nam", "Hà Tĩnh", "Hà Giang", "Lào Cai"]);
const [FEWEST, MOST] = [2, 5];

/** Names of persons outside the `offices` of `text`, in their order. */
export function namesIn(text: string, offices: readonly Office[], known: Known): Name[] {
  const names: Name[] = [];
  let from = 0;
  for (const { start, end } of [...offices, { start: text.length, end: text.length }]) {
    if (start > from) names.push(...namesBetween(text, from, start, known));
    from = Math.max(from, end);
  }
  return names;
}

function namesBetween(text: string, from: number, to: number, { places }: Known): Name[] {
  return [...text.slice(from, to).matchAll(RUN)].flatMap((found) => {
    const all = found[0].split(/\s/);
    const isAddressed = /^(?:Ông|Bà)$/.test(all[0] ?? "") && isSurname(all[1] ?? "");
    const syllables = isAddressed ? all.slice(1) : all;
    const name = syllables.join(" ");
    const count = syllables.length;
    if (count < FEWEST || count > MOST || !isSurname(syllables[0] ?? "")) return [];
    if (PLACES.has(name) || places.some((place) => place.name === name)) return [];
    const end = from + found.index + found[0].length;
    const again = /^(?:Thị|Văn)$/.test(syllables[1] ?? "")
      ? false
      : syllables.some((_, i) => i > 1 && mayBeginAgain(syllables, i));
    return [{ name, start: end - name.length, end, sure: count < MOST && !again }];
  });
}
