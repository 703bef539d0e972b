import type { Evidence, Stated } from "../../../model.ts";
import { isReal } from "../calendar.ts";
import type { DateLiteral } from "../literal.ts";
import { scanDates } from "../read/findDates.ts";
import { isPlaced, labelOf } from "./labels.ts";

/** What a dateline is taken for. */
export type Standing = "published" | "updated" | "retrieved" | "placed" | "plain" | "stated";

/** One date of one dateline. */
export interface Dated {
  standing: Standing;
  date: DateLiteral;
  /** The dateline as it stands on the page. */
  evidence: Evidence;
  /** Above the title, where portals print the day on which the page is looked at. */
  above: boolean;
}

/** The dates of a page's datelines, and what there looks like a date and is none. */
export interface Datelines {
  dated: Dated[];
  impossible: Evidence[];
}

/** Longer lines are no datelines; of them only the beginning is read. */
const LONGEST = 500;
const ISO_BEGINS = /^\s*\d{4}-\d{2}-\d{2}/;

/**
 * Reads the datelines and what the page states of its publication. Dates of other things (`Ngày ban hành`),
 * months, ranges and days with words of a lead (`Sáng 06/01`) are left out; a line that is only a time
 * is joined to the day on the line next to it.
 */
export function readDatelines(
  datelines: readonly Evidence[],
  stated: readonly Stated[],
  titleLine: number | undefined,
): Datelines {
  const scans = datelines.map((evidence) => ({
    evidence,
    above: isAbove(evidence.line, titleLine),
    ...scanDates(evidence.literal.slice(0, LONGEST)),
  }));
  const printed = joinTimes(scans.flatMap(readLine));
  return {
    dated: [...printed, ...stated.filter(isPublished).flatMap(readStated)].filter(
      ({ date }) => date.day !== undefined,
    ),
    impossible: [...scans, ...stated.filter(isPublished).map(scanStated)].flatMap(
      ({ evidence, impossible }) =>
        impossible.map(({ literal }) => ({ line: evidence.line, literal })),
    ),
  };
}

function isAbove(line: number, titleLine: number | undefined): boolean {
  return titleLine === undefined ? line === 1 : line < titleLine;
}

interface Line {
  evidence: Evidence;
  above: boolean;
  dates: readonly DateLiteral[];
}

function readLine({ evidence, above, dates }: Line): Dated[] {
  let end = 0;
  return dates.flatMap((date): Dated[] => {
    const before = evidence.literal.slice(end, date.index);
    const first = end === 0;
    end = date.index + date.literal.length;
    const label = labelOf(before);
    if (label === "other" || date.span || OF_THE_TEXT.test(date.literal)) return [];
    if (date.day === undefined && (date.hour === undefined || date.month !== undefined)) return [];
    const bare = above || date.hour === undefined;
    if (first && bare && isPlaced(before, date.literal)) {
      return [{ standing: "placed", date, evidence, above }];
    }
    const called = /^hôm nay/iu.test(date.literal) ? "retrieved" : label;
    return [{ standing: called === "none" ? "plain" : called, date, evidence, above }];
  });
}

/** Words of leads, which a line that is only a dateline does not have. */
const OF_THE_TEXT = /^(?:sáng|trưa|chiều|tối|đêm)/iu;

/** A time on its own line, right after or before that of the day. */
function joinTimes(entries: readonly Dated[]): Dated[] {
  const times = entries.filter(({ date }) => date.day === undefined);
  return entries.flatMap((entry) => {
    const { date, evidence } = entry;
    if (date.day === undefined) return [];
    if (date.hour !== undefined || entry.standing === "placed") return [entry];
    const near = times.filter((time) => Math.abs(time.evidence.line - evidence.line) <= 1);
    const [time] = near;
    if (near.length !== 1 || !time) return [entry];
    const { hour, minute, second, offset } = time.date;
    return [{ ...entry, date: { ...date, hour, minute, second, offset } }];
  });
}

/** What `meta` elements and the like say; a form that could be month first is left to doubt. */
function readStated(stated: Stated): Dated[] {
  const { value } = stated;
  const { evidence, dates } = scanStated(stated);
  const [date, ...others] = dates;
  if (!date || others.length > 0) return [];
  const { day = 0, month = 0 } = date;
  const turned = !ISO_BEGINS.test(value) && day !== month && isReal({ day: month, month: day });
  const notes = turned && /\d[/.-]\d/.test(value) ? ["có thể là tháng đứng trước ngày"] : [];
  const doubted = { ...date, notes: [...date.notes, ...notes] };
  return [{ standing: "stated", date: doubted, evidence, above: false }];
}

function isPublished({ name }: Stated): boolean {
  return name === "published";
}

function scanStated({ value, line, literal }: Stated) {
  return { evidence: { line, literal }, ...scanDates(value.slice(0, LONGEST)) };
}
