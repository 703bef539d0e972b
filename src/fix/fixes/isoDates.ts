import { parseDate, printOffset } from "../../read/date.ts";
import { leavesOf } from "../leaves.ts";
import type { Fix } from "../model.ts";
import { writeValue } from "../scalar.ts";

/** Where a day may stand; numbers are items of lists. */
const DATES = /^(date|updated|(corrections|documents)\.\d+\.date|source\.(published|retrieved))$/;

/** Without offset or with it; the day in any form that `parseDate` reads. */
const WITH_TIME =
  /^(?<day>[\d/.-]+)[T ]+(?<hour>\d{1,2})(?<rest>:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?<zone>Z|[+-]\d{2}:?\d{2})?$/;

/** Dates in ISO form, with the offset that they mean; days that do not exist are left as they are. */
export const isoDates: Fix = {
  id: "iso-dates",
  touches: ["date", "updated", "corrections", "documents", "source"],
  mend(file, { offset }) {
    return leavesOf(file.data)
      .filter(({ path }) => DATES.test(path.join(".")))
      .flatMap(({ path, value }) => {
        const iso = isoDate(value, offset);
        if (iso === undefined || iso === value) return [];
        const edits = writeValue(file, path, iso);
        const what = `ngày ở "${path.join(".")}" theo ISO`;
        return edits.length === 0 ? [] : [{ what, before: value, after: iso, edits }];
      });
  },
};

/**
 * `06/01/2021 11:09` as `2021-01-06T11:09+07:00`; the clock that is written stays, seconds too.
 * Undefined for what is no date, and for a time whose offset is unknown.
 */
function isoDate(written: string, offset: number | undefined): string | undefined {
  const text = written.trim();
  if (!parseDate(text, offset ?? 0)) return undefined;
  const { day, hour, rest, zone } = WITH_TIME.exec(text)?.groups ?? {};
  if (hour === undefined) return parseDate(text, 0)?.day;
  const iso = parseDate(day ?? "", 0)?.day;
  if (iso === undefined || (zone === undefined && offset === undefined)) return undefined;
  const clock = zone ? zone.replace(/^(...)(\d\d)$/, "$1:$2") : printOffset(offset ?? 0);
  return `${iso}T${hour.padStart(2, "0")}${rest}${clock}`;
}
