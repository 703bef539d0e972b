import type { Draft } from "./draft.ts";
import type { EvenText } from "./evenText.ts";
import type { KindWord } from "./phrase.ts";
import { congressAt, plenumsAt, type Sitting } from "./sitting.ts";

const NEXT = /\s{0,3}(?:,|;|và|,\s?và)(?=\s{1,3}(?:các\s)?đại\s)/uy;
const SITTINGS = 20;

/** Resolutions of congresses (several may share the word) and of plenums that follow the word for a kind. */
export function readSittings(even: EvenText, word: KindWord): Draft[] {
  if (!/^(?:nghi-quyet|ket-luan)$/.test(word.kind)) return [];
  const plenums = plenumsAt(even, word.end);
  if (plenums.length > 0)
    return plenums.map((sitting) => draftOf(word, sitting.index ?? word.index, sitting));
  return word.kind === "nghi-quyet" ? readCongresses(even, word) : [];
}

function readCongresses(even: EvenText, word: KindWord): Draft[] {
  const drafts: Draft[] = [];
  let start = word.end;
  while (drafts.length < SITTINGS) {
    const sitting = congressAt(even, start);
    if (!sitting) break;
    const index = drafts.length === 0 ? word.index : skipSpace(even.lower, start);
    drafts.push(draftOf(word, index, sitting));
    NEXT.lastIndex = sitting.end;
    const next = NEXT.exec(even.lower);
    if (!next) break;
    start = sitting.end + next[0].length;
  }
  return drafts;
}

const skipSpace = (text: string, index: number) =>
  index + (/^\s{0,3}/.exec(text.slice(index, index + 3))?.[0].length ?? 0);

function draftOf({ kind, index: list }: KindWord, index: number, sitting: Sitting): Draft {
  return { index, end: sitting.end, kind, kindSure: true, sitting, list };
}
