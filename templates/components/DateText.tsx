import type { DateProps } from "../../src/derive/format.ts";

/** A day in figures, or with `long` in words. */
export function DateText({ date, long = false }: { date: DateProps; long?: boolean }) {
  return <time dateTime={date.iso}>{long ? date.long : date.short}</time>;
}
