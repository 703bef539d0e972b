import { pastSpace, type Token } from "./tokens.ts";
import { COUNTED } from "./words.ts";

const FILE_ENDING =
  /^(?:jpe?g|png|gif|webp|bmp|pdf|docx?|xlsx?|pptx?|html?|aspx|php|mp[34]|zip|rar)$/;

/**
 * True where a day may begin with the number at `at`: not inside a longer number, an address, a document's
 * number or a file's name. A whole date may be glued to the word before it (`Thời sự26/05/2020`).
 */
export function beginsFreely(tokens: readonly Token[], at: number, whole: boolean): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind === "space") return true;
  if (before.kind === "word")
    return whole && /\p{Ll}\p{M}*$/u.test(before.text) && before.text.length > 1;
  const glued = tokens[at - 2];
  const afterNumber = glued?.kind === "number";
  const afterWord = glued?.kind === "word";
  if (/^[/\\_@#%&+]$/.test(before.key)) return false;
  if (/^[,:]$/.test(before.key)) return !afterNumber;
  if (before.key === ".") return !afterNumber && (whole || !afterWord);
  if (before.key === "-") return !afterNumber && !(afterWord && tokens[at + 1]?.key !== "/");
  return true;
}

/**
 * True where a day may end before the token `next`: not before `/NQ-TU`, `%`, more digits or `.jpg`. A day
 * without its year also not before letters and decimals.
 */
export function endsFreely(tokens: readonly Token[], next: number, whole: boolean): boolean {
  const after = tokens[next];
  if (after === undefined || after.kind === "space") return true;
  if (after.kind === "word") return whole;
  const beyond = tokens[next + 1];
  if (after.key === "/" || after.key === "_" || after.key === "%" || after.key === "‰")
    return false;
  if (after.key === "." && beyond?.kind === "word") return !FILE_ENDING.test(beyond.key);
  if (/^[.-]$/.test(after.key)) return beyond?.kind !== "number";
  if (after.key === "," || after.key === ":") return whole || beyond?.kind !== "number";
  return true;
}

/** True where what follows is counted by a ratio or measured by a number: `16/16 chỉ tiêu`, `31.7 %`. */
export function isCounting(tokens: readonly Token[], next: number): boolean {
  const first = pastSpace(tokens, next);
  const word = tokens[first];
  if (word?.key === "%") return true;
  if (word?.kind !== "word") return false;
  const second = tokens[pastSpace(tokens, first + 1)];
  return COUNTED.has(word.key) || COUNTED.has(`${word.key} ${second?.key ?? ""}`);
}

/** True where a clause or a name begins, as after `Sáng nay, 4/8` and not after `Sáng nay, 12/12 em`. */
export function isPause(tokens: readonly Token[], next: number): boolean {
  const after = tokens[pastSpace(tokens, next)];
  if (after === undefined || after.kind === "mark") return after?.key !== "%";
  return (
    after.kind === "word" && (/^\p{Lu}/u.test(after.text) || /^(?:tại|ở|lúc)$/.test(after.key))
  );
}

/** `âm lịch`, or a year of the sixty (`năm Canh Tý`): a day of the moon calendar is none of ours. */
export function isLunar(tokens: readonly Token[], next: number): boolean {
  let place = pastSpace(tokens, next);
  while (/^[,(]$/.test(tokens[place]?.key ?? "")) place = pastSpace(tokens, place + 1);
  const second = tokens[pastSpace(tokens, place + 1)]?.key ?? "";
  const key = tokens[place]?.key;
  if (key === "âm") return second === "lịch";
  if (key === "âl" || key === "tết") return true;
  return key === "năm" && /^(?:giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý)$/.test(second);
}

/** The word before `at`, white space apart; empty where there is none. */
export function wordBefore(tokens: readonly Token[], at: number): string {
  return tokens[tokens[at - 1]?.kind === "space" ? at - 2 : at - 1]?.key ?? "";
}
