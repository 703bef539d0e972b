import { printDay } from "../../../../read/date.ts";
import { isoDay, weekdayOf } from "../calendar.ts";
import type { PrintedDay } from "../literal.ts";
import type { Clock } from "./clock.ts";
import { WEEKDAY_NAMES } from "./words.ts";

interface Parts {
  day: PrintedDay;
  shortYear: number | undefined;
  weekday: number | undefined;
  clock: Clock | undefined;
}

/** What is wrong with a date by itself, in Vietnamese; empty for most. */
export function doubtsOf({ day, shortYear, weekday, clock }: Parts): string[] {
  const iso = isoDay(day);
  const contrary = weekday !== undefined && iso !== undefined && weekdayOf(iso) !== weekday;
  return [
    ...(contrary ? [weekdayNote(iso, weekday)] : []),
    ...(shortYear !== undefined ? ["năm chỉ in hai chữ số"] : []),
    ...(clock?.impossible ? ["giờ in ra không có thật"] : []),
  ];
}

/** `in là thứ Năm, nhưng 06/01/2021 là thứ Tư`. */
export function weekdayNote(day: string, printed: number): string {
  const [named, real] = [WEEKDAY_NAMES[printed], WEEKDAY_NAMES[weekdayOf(day)]];
  return `in là ${named}, nhưng ${printDay(day)} là ${real}`;
}
