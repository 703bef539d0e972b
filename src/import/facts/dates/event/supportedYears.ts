import { isoDay, weekdayOf } from "../calendar.ts";
import type { PrintedDay } from "../literal.ts";
import { findDates } from "../read/findDates.ts";

/** A year by its word, not the end of a term or of a plan: `năm 2020`, not `đến năm 2025`, `năm 2021 - 2025`. */
const NAMED =
  /(?<!\p{L})(?<!(?:đến|tới|hết|trước|sau|từ) )năm ((?:199|20\d)\d)(?!\d)(?!\s*[-–—]\s*\d)/giu;
const REVIEWS = /(?<!\p{L})(?:tổng kết|đánh giá|kiểm điểm|kết quả)(?!\p{L})/iu;
const PLANS = /(?<!\p{L})(?:phương hướng|nhiệm vụ|kế hoạch|chương trình)(?!\p{L})/iu;
const REACH = 4000;
const FIRST_YEAR = 1997;
const MOST = 4;

/**
 * Days that `printed` may be, by the years that `texts` name, the likeliest first: a meeting of January that
 * reviews 2020 and plans 2021 is of 2021, one of December of 2020. A weekday that is named must agree. Empty
 * where the texts name no year; none of them is more than a suggestion.
 */
export function supportedDays(
  printed: PrintedDay & { weekday?: number },
  texts: readonly string[],
): string[] {
  const years = likelyYears(printed.month ?? 0, texts.join("\n").slice(0, REACH));
  const days = [...new Set(years)].flatMap((year) => isoDay({ ...printed, year }) ?? []);
  const { weekday } = printed;
  const agreeing = days.filter((day) => weekday === undefined || weekdayOf(day) === weekday);
  return agreeing.slice(0, MOST);
}

function likelyYears(month: number, text: string): number[] {
  const named = yearsIn(text);
  const [least, most] = [Math.min(...named), Math.max(...named)];
  const neighbours = named.length === 2 && most === least + 1;
  if (month <= 3) {
    if (neighbours) return [most];
    if (named.length === 1 && REVIEWS.test(text) && !PLANS.test(text)) return [most + 1, most];
  }
  if (month >= 10) {
    if (neighbours) return [least];
    if (named.length === 1 && PLANS.test(text) && !REVIEWS.test(text)) return [least, least - 1];
  }
  return named;
}

function yearsIn(text: string): number[] {
  const named = [...text.matchAll(NAMED)].map(([, year]) => Number(year));
  const dated = findDates(text).flatMap(({ year, more = [] }) => [year, more.at(-1)?.year]);
  const years = [...named, ...dated].filter((year) => year !== undefined && year >= FIRST_YEAR);
  return [...new Set(years)].filter((year) => year !== undefined).sort((a, b) => b - a);
}
