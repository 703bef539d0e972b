import type { PrintedDay } from "../literal.ts";
import { numberOf, pastSpace, type Read, type Token } from "./tokens.ts";

/** One day by its shape alone: the numbers may be of no calendar. */
export interface DayForm extends PrintedDay {
  shortYear?: number;
  /** The mark between the numbers, `/`, `-` or `.`; missing in words. */
  mark?: string;
  /** Day and month with two digits each. */
  padded?: boolean;
  /** The month is a word that could be another (`tháng năm`: May, or month and year). */
  doubtful?: boolean;
}

/** The separator after a number, spaces around it apart; a dot stands between figures without spaces. */
export function readMark(
  tokens: readonly Token[],
  at: number,
): Read<{ mark: string; spaced: boolean }> | undefined {
  const place = pastSpace(tokens, at);
  const mark = tokens[place]?.key ?? "";
  if (!/^[/.-]$/.test(mark)) return undefined;
  const next = pastSpace(tokens, place + 1);
  const spaced = place > at || next > place + 1;
  return spaced && mark === "." ? undefined : { value: { mark, spaced }, next };
}

/** `06/01/2021`, `6-1-2021`, `30.5.2019`, `2021-01-06`, `06/01/21`, `6/1` and `6/2020`; day before month. */
export function readNumericDay(tokens: readonly Token[], at: number): Read<DayForm> | undefined {
  const first = numberOf(tokens[at], 4);
  const one = readMark(tokens, at + 1);
  const second = one ? numberOf(tokens[one.next], 4) : Number.NaN;
  if (!one || Number.isNaN(first) || Number.isNaN(second)) return undefined;
  const [firstWidth, secondWidth] = [widthAt(tokens, at), widthAt(tokens, one.next)];
  const { mark, spaced } = one.value;
  const two = readMark(tokens, one.next + 1);
  const third = two ? numberOf(tokens[two.next], 4) : Number.NaN;
  const thirdWidth = two ? widthAt(tokens, two.next) : 0;
  const same = two?.value.mark === mark;
  const tight = !spaced && two?.value.spaced === false;
  if (firstWidth === 4) {
    if (!two || !same || !tight || secondWidth > 2 || Number.isNaN(third) || thirdWidth > 2) {
      return undefined;
    }
    return { value: { year: first, month: second, day: third, mark }, next: two.next + 1 };
  }
  if (firstWidth > 2) return undefined;
  if (secondWidth === 4) return { value: { month: first, year: second, mark }, next: one.next + 1 };
  if (secondWidth > 2) return undefined;
  const day = { day: first, month: second, mark, padded: firstWidth + secondWidth === 4 };
  const mixed = mark === "/" && two?.value.mark === "-" && tight;
  if (two && thirdWidth === 4 && (same || mixed)) {
    return { value: { ...day, year: third }, next: two.next + 1 };
  }
  if (two && thirdWidth === 2 && same && tight && mark !== ".") {
    return { value: { ...day, shortYear: third }, next: two.next + 1 };
  }
  return { value: day, next: one.next + 1 };
}

function widthAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text.length ?? 0;
}
