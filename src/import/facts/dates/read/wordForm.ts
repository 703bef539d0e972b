import { type DayForm, readMark } from "./dayForm.ts";
import { numberOf, pastSpace, type Read, type Token } from "./tokens.ts";
import { ENGLISH_MONTH, MONTH_WORDS } from "./words.ts";

interface Month {
  month: number;
  doubtful?: boolean;
}

/** `tháng 7`, `tháng Tám`, `tháng mười hai`, `Th1`; at the word `tháng`. */
function readMonth(tokens: readonly Token[], at: number): Read<Month> | undefined {
  const key = tokens[at]?.key;
  if (key === "th") {
    const month = numberOf(tokens[at + 1], 2);
    return Number.isNaN(month) ? undefined : { value: { month }, next: at + 2 };
  }
  if (key !== "tháng") return undefined;
  const first = pastSpace(tokens, at + 1);
  const number = numberOf(tokens[first], 2);
  if (!Number.isNaN(number)) return { value: { month: number }, next: first + 1 };
  const word = tokens[first];
  const month = word?.kind === "word" ? MONTH_WORDS.get(word.key) : undefined;
  if (word === undefined || month === undefined) return undefined;
  const second = pastSpace(tokens, first + 1);
  const more = month === 10 ? ["một", "hai"].indexOf(tokens[second]?.key ?? "") + 1 : 0;
  if (more > 0) return { value: { month: 10 + more }, next: second + 1 };
  return { value: { month, doubtful: word.key === "năm" }, next: first + 1 };
}

/** ` năm 2020` after a day or month. */
export function readYearWord(tokens: readonly Token[], at: number): Read<number> | undefined {
  const word = pastSpace(tokens, at);
  const year = pastSpace(tokens, word + 1);
  if (tokens[word]?.key !== "năm" || tokens[year]?.text.length !== 4) return undefined;
  const value = numberOf(tokens[year], 4);
  return Number.isNaN(value) ? undefined : { value, next: year + 1 };
}

/** The year after a month: ` năm 2020`, `/2020`, `-1988`, `, 2021`, ` 2021`; not the term in `7, 2020-2025`. */
function readYear(tokens: readonly Token[], at: number): Read<number> | undefined {
  const named = readYearWord(tokens, at);
  if (named) return named;
  const mark = readMark(tokens, at);
  const loose = pastSpace(tokens, tokens[at]?.key === "," ? at + 1 : at);
  const year = mark?.next ?? loose;
  const value = numberOf(tokens[year], 4);
  if (Number.isNaN(value) || tokens[year]?.text.length !== 4 || year === at) return undefined;
  const after = readMark(tokens, year + 1);
  if (after && tokens[after.next]?.text.length === 4) return undefined;
  return { value, next: year + 1 };
}

/** `12 tháng 11 năm 2019`, `03 tháng bốn năm 2018`, `6 tháng 1, 2021`, `06 Th1 2021`, `29 tháng 7`. */
export function readLongDay(tokens: readonly Token[], at: number): Read<DayForm> | undefined {
  const day = numberOf(tokens[at], 2);
  const word = pastSpace(tokens, at + 1);
  if (Number.isNaN(day)) return undefined;
  const month = readMonth(tokens, word);
  if (!month) return undefined;
  const year = readYear(tokens, month.next);
  // `tháng năm 2020` after a number may say May 2020, or leave the month out.
  const doubtful = month.value.doubtful && year && !readsTwice(tokens, month.next);
  if (doubtful || (!year && tokens[word]?.key === "th")) return undefined;
  const value = { day, month: month.value.month, ...(year && { year: year.value }) };
  return { value, next: year?.next ?? month.next };
}

/** True for the second `năm` of `tháng năm năm 2018`, or a year after a mark. */
function readsTwice(tokens: readonly Token[], at: number): boolean {
  return readYearWord(tokens, at) !== undefined || readMark(tokens, at) !== undefined;
}

/** A month with or without its year: `tháng 10-1988`, `tháng Tám năm 1945`, `tháng 7`. */
export function readMonthAlone(tokens: readonly Token[], at: number): Read<DayForm> | undefined {
  const month = tokens[at]?.key === "tháng" ? readMonth(tokens, at) : undefined;
  if (!month) return undefined;
  const year = readYear(tokens, month.next);
  const twice = year !== undefined && readsTwice(tokens, month.next);
  const doubtful = month.value.doubtful === true && !twice;
  const value = { month: month.value.month, ...(year && { year: year.value }), doubtful };
  return { value, next: year?.next ?? month.next };
}

/** `Tháng Một 6, 2021`, as some portals print it, and `January 6, 2021`. */
export function readMonthFirst(tokens: readonly Token[], at: number): Read<DayForm> | undefined {
  const english = englishMonth(tokens[at]);
  const month: Read<Month> | undefined =
    english === undefined ? readMonth(tokens, at) : { value: { month: english }, next: at + 1 };
  if (!month || tokens[month.next]?.kind !== "space") return undefined;
  const day = numberOf(tokens[month.next + 1], 2);
  const comma = tokens[month.next + 2]?.key === "," ? 1 : 0;
  const year = pastSpace(tokens, month.next + 2 + comma);
  if (Number.isNaN(day) || year === month.next + 2 || tokens[year]?.text.length !== 4)
    return undefined;
  const value = numberOf(tokens[year], 4);
  if (Number.isNaN(value) || (comma === 0 && english === undefined)) return undefined;
  return { value: { day, month: month.value.month, year: value }, next: year + 1 };
}

/** `6 January 2021`, `06-Jan-2021`. */
export function readEnglishDay(tokens: readonly Token[], at: number): Read<DayForm> | undefined {
  const day = numberOf(tokens[at], 2);
  const one = readMark(tokens, at + 1)?.next ?? pastSpace(tokens, at + 1);
  const month = englishMonth(tokens[one]);
  if (Number.isNaN(day) || month === undefined) return undefined;
  const comma = tokens[one + 1]?.key === "," ? 1 : 0;
  const two = readMark(tokens, one + 1)?.next ?? pastSpace(tokens, one + 1 + comma);
  const year = tokens[two]?.text.length === 4 ? numberOf(tokens[two], 4) : Number.NaN;
  return Number.isNaN(year) ? undefined : { value: { day, month, year }, next: two + 1 };
}

function englishMonth(token: Token | undefined): number | undefined {
  const capital = token !== undefined && /^\p{Lu}/u.test(token.text);
  return capital ? ENGLISH_MONTH.get(token.key) : undefined;
}
