import { TCVN3, VNI } from "./legacyTables.ts";

/** A stretch of text that was broken on its way, and how it probably read. */
export interface Garbled {
  index: number;
  literal: string;
  kind: "lost" | "control" | "TCVN3" | "VNI";
  reading?: string;
}

/** Whatever could point to one of the four kinds; almost every text has none of these. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SUSPECT = /[\ufffd\u0000-\u0008\u000b-\u001f\u007f-\u009f¡-¿øûïåäëüöñîæØÛÏÅÄËÜÖÑÎÆ]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const LOST = /\ufffd/g;
const WORD = /[\p{L}\p{M}¡-¿×÷\u00ad]+/gu;

/** TCVN3 puts symbols and capitals inside words, VNI letters that no Vietnamese word has. */
const TCVN3_SIGN = /[¡-¬\u00ad®µ¶·¸¹»¼½¾]|\p{Ll}[ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞ]/u;
const VNI_SIGN = /[øûïåäëüöñîæ]/i;
const UNIT = /^µ[a-z]{1,2}$/i;
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/**
 * Broken characters, invisible control characters, and text of TCVN3 or VNI shown as Latin-1, the
 * last with its likely reading. Old encodings need two such words, or one that is most of the text:
 * `nh©n d©n` is found, `Müller`, `5 µm` and `® 2020` are not. Ordered by place.
 */
export function findGarbled(text: string): Garbled[] {
  if (!SUSPECT.test(text)) return [];
  return [...every(text, LOST, "lost"), ...every(text, CONTROL, "control"), ...legacy(text)].sort(
    (a, b) => a.index - b.index,
  );
}

function every(text: string, pattern: RegExp, kind: Garbled["kind"]): Garbled[] {
  return [...text.matchAll(pattern)].map(({ index }) => ({
    index,
    literal: wordAround(text, index),
    kind,
  }));
}

function wordAround(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(index, index + 20))?.[0] ?? "";
  return before + after;
}

/** One finding a line: whole lines were pasted from the old file, and are converted whole. */
function legacy(text: string): Garbled[] {
  const suspects = [...text.matchAll(WORD)].filter(
    ([word]) =>
      !UNIT.test(word) &&
      (readsAs(word, TCVN3_SIGN, fromTcvn3) || readsAs(word, VNI_SIGN, fromVni)),
  );
  const words = text.match(WORD)?.length ?? 0;
  if (suspects.length < 2 && suspects.length * 2 < words) return [];
  const lines = new Map<string, { index: number; words: string[] }>();
  for (const suspect of suspects) {
    const start = text.lastIndexOf("\n", suspect.index) + 1;
    const line = lines.get(String(start)) ?? { index: suspect.index, words: [] };
    line.words.push(suspect[0]);
    lines.set(String(start), line);
  }
  return [...lines.values()].map(({ index, words: found }) => {
    const end = text.indexOf("\n", index);
    const start = text.lastIndexOf("\n", index) + 1;
    const line = text.slice(start, end < 0 ? undefined : end);
    const tcvn3 = found.filter((word) => readsAs(word, TCVN3_SIGN, fromTcvn3)).length;
    const vni = found.filter((word) => readsAs(word, VNI_SIGN, fromVni)).length;
    const kind = tcvn3 >= vni ? "TCVN3" : "VNI";
    const reading = (kind === "TCVN3" ? fromTcvn3(line) : fromVni(line)).trim();
    return { index, literal: line.trim().slice(0, 60), kind, reading };
  });
}

function readsAs(word: string, sign: RegExp, convert: (text: string) => string): boolean {
  return sign.test(word) && /[a-z]/i.test(word) && SYLLABLE.test(withoutTone(convert(word)));
}

function withoutTone(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
    .normalize("NFC");
}

function fromTcvn3(text: string): string {
  return text.replace(/[^\n]/g, (letter) => TCVN3.get(letter) ?? letter);
}

function fromVni(text: string): string {
  return text.replace(/[aeouyôö][ùøûõïâêéèúüëáàåãä]|[æóòîñôö]/gi, (code) => {
    const found = VNI.get(code.toLowerCase()) ?? firstLetter(code);
    return code[0] === code[0]?.toUpperCase()
      ? found.charAt(0).toUpperCase() + found.slice(1)
      : found;
  });
}

/** A pair that is no VNI code: its first letter may be one by itself (`ö` before a full stop). */
function firstLetter(pair: string): string {
  const [first = "", second = ""] = pair;
  return (VNI.get(first.toLowerCase()) ?? first) + second;
}
