import { numberOf, pastSpace, type Read, type Token } from "./tokens.ts";
import { COUNTED_BEFORE_THU, ENGLISH_WEEKDAY, WEEKDAY_WORDS } from "./words.ts";

/**
 * The weekday named at `at`: `thứ tư`, `Thứ 4`, `T4`, `Chủ nhật`, `CN`, `Wednesday`; Sunday is 0. Undefined
 * after words that are counted by the same words: `hội nghị lần thứ Năm`, `ngày làm việc thứ hai`.
 */
export function readWeekday(tokens: readonly Token[], at: number): Read<number> | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const after = pastSpace(tokens, at + 1);
  if (token.key === "thứ" && !isCounting(tokens, at)) return readNumber(tokens, after);
  if ((token.key === "chủ" || token.key === "chúa") && tokens[after]?.key === "nhật") {
    return { value: 0, next: after + 1 };
  }
  if (token.text === "CN") return { value: 0, next: at + 1 };
  if (token.text === "T") return readNumber(tokens, at + 1);
  const english = ENGLISH_WEEKDAY.get(token.key);
  return english === undefined ? undefined : { value: english, next: at + 1 };
}

function readNumber(tokens: readonly Token[], at: number): Read<number> | undefined {
  const token = tokens[at];
  if (token?.kind === "word") {
    const weekday = WEEKDAY_WORDS.get(token.key);
    return weekday === undefined ? undefined : { value: weekday, next: at + 1 };
  }
  const number = numberOf(token, 1);
  // `Thứ 5/8` would be a day without its `ngày`; either reading is a guess.
  const joined = /^[/.-]$/.test(tokens[at + 1]?.key ?? "") && tokens[at + 2]?.kind === "number";
  return number >= 2 && number <= 7 && !joined ? { value: number - 1, next: at + 1 } : undefined;
}

function isCounting(tokens: readonly Token[], at: number): boolean {
  const before = tokens[tokens[at - 1]?.kind === "space" ? at - 2 : at - 1];
  return before?.kind === "word" && COUNTED_BEFORE_THU.has(before.key);
}
