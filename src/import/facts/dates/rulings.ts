import { printDay } from "../../../read/date.ts";
import type { Evidence } from "../../model.ts";
import { daysFrom, isoDay } from "./calendar.ts";
import type { EventDay } from "./event/eventDay.ts";
import { supportedDays } from "./event/supportedYears.ts";
import type { PrintedDay } from "./literal.ts";
import { dayOf, isoMoment } from "./moment.ts";
import type { Dated, Datelines } from "./publication/dateline.ts";
import type { Moment } from "./publication/printedMoment.ts";
import type { Publication } from "./publication/publication.ts";
import { isFresh } from "./publication/settleTie.ts";

type Basis = "printed" | "event" | "inferred";

/** What is decided of `date` and `date_basis`. */
export interface Ruling {
  /** Missing where it cannot be told. */
  value?: string;
  basis?: Basis;
  /** What the basis might be where it cannot be told. */
  bases?: Basis[];
  sure: boolean;
  evidence?: Evidence;
  alternatives: string[];
  /** Vietnamese. */
  notes: string[];
}

/** A page so long after its event may bear the day of a later move, or of the visit. */
const LONG_AFTER = { printed: 90, inferred: 60, untimed: 14 };
const NO_YEAR = "trang không in năm; hãy cho biết bằng --year";

/** A moment of publication is printed; the event can only cast doubt on it. */
export function byPublication(
  page: Publication,
  printed: Dated,
  { value, inferred }: Moment,
  event: EventDay | undefined,
): Ruling {
  const day = dayOf(value);
  const rivals = momentsOf(page.rivals);
  const { evidence } = printed;
  const strong = event?.strong ? event : undefined;
  const first = strong?.opened ?? strong?.day;
  if (strong?.day !== undefined && first !== undefined && first > day) {
    const notes = [...page.doubts, `ngày in trước ngày sự kiện ${printDay(first)}`];
    const alternatives = [value, ...rivals, strong.day];
    return { bases: ["printed", "event"], sure: false, evidence, alternatives, notes };
  }
  const late = lateness(strong, day, isUntimed(printed));
  const weak = isFresh(event, day) ? undefined : page.weak;
  const doubts = [
    ...page.doubts,
    ...(weak ? [weak.doubt] : []),
    ...(inferred ? ["năm không in đủ"] : []),
    ...late,
  ];
  const other = event?.day !== undefined && event.day !== day ? event : undefined;
  const told = other && (other.strong || (other.day ?? day) < day) ? [eventNote(other)] : [];
  return {
    value,
    basis: inferred ? "inferred" : "printed",
    sure: doubts.length === 0 && rivals.every((rival) => rival === value),
    evidence,
    alternatives: [
      ...rivals,
      ...momentsOf(weak?.rivals ?? []),
      ...(late.length > 0 && strong?.day ? [strong.day] : []),
    ],
    notes: [...doubts, ...told],
  };
}

/** A day without label and time, which may be any day. */
function isUntimed({ standing, date }: Dated): boolean {
  return standing === "plain" && date.hour === undefined;
}

function lateness(event: EventDay | undefined, day: string, untimed: boolean): string[] {
  if (event?.day === undefined) return [];
  const age = daysFrom(event.day, day);
  const dated = event.inferred ? LONG_AFTER.inferred : LONG_AFTER.printed;
  const most = untimed ? LONG_AFTER.untimed : dated;
  return age > most ? [`in sau ngày sự kiện ${age} ngày`] : [];
}

function eventNote({ day = "", opened, inferred }: EventDay): string {
  const days = opened ? `${printDay(opened)} - ${printDay(day)}` : printDay(day);
  return `sự kiện ngày ${days}${inferred ? " (năm suy ra)" : ""}`;
}

/** Datelines are printed, but two have the same claim, or none has a year. */
export function open(
  page: Publication,
  event: EventDay | undefined,
  texts: readonly string[],
): Ruling {
  const { printed, rivals, doubts } = page;
  if (!printed) {
    const alternatives = [...momentsOf(rivals), ...(event?.day ? [event.day] : [])];
    return { sure: false, evidence: rivals[0]?.evidence, alternatives, notes: doubts };
  }
  const { date, evidence } = printed;
  const alternatives = supportedDays(date, texts).flatMap((day) => {
    return isoMoment({ ...date, year: Number(day.slice(0, 4)) }) ?? [];
  });
  return { sure: false, evidence, alternatives, notes: [...doubts, NO_YEAR] };
}

/** No publication is printed: the day of the event, where it has a year. */
export function byEvent(
  page: Publication,
  { dated, impossible }: Datelines,
  event: EventDay | undefined,
  texts: readonly string[],
): Ruling {
  const placed = dated.filter(({ standing, above }) => standing === "placed" && !above);
  const letters = momentsOf(placed);
  if (!event) {
    const evidence = placed[0]?.evidence ?? impossible[0];
    return { sure: false, evidence, alternatives: letters, notes: page.doubts };
  }
  const evidence = { line: event.line, literal: event.literal };
  if (event.day === undefined) {
    const printed = { ...event.date, ...event.date?.more?.at(-1), year: undefined };
    const alternatives = [...letters, ...supportedDays(printed, texts), ...before(printed, dated)];
    return { sure: false, evidence, alternatives, notes: [...page.doubts, NO_YEAR] };
  }
  const { opened, others, inferred, strong } = event;
  const doubts = [
    ...page.doubts,
    ...event.doubts,
    ...(inferred ? ["năm suy ra"] : []),
    ...(strong ? [] : ["ngày nằm giữa câu, có thể của việc khác"]),
    ...(opened ? ["sự kiện nhiều ngày: lấy ngày cuối"] : []),
  ];
  return {
    value: event.day,
    basis: inferred ? "inferred" : "event",
    sure: doubts.length === 0 && letters.length === 0,
    evidence,
    alternatives: [...(opened ? [opened] : []), ...others, ...letters],
    notes: doubts,
  };
}

/** The last such day before the one on which the page was saved: later it cannot have taken place. */
function before(printed: PrintedDay, dated: readonly Dated[]): string[] {
  const saved = dated.find(
    ({ standing, above }) => standing === "retrieved" || (standing === "placed" && above),
  );
  const limit = saved && isoDay(saved.date);
  if (limit === undefined) return [];
  const year = Number(limit.slice(0, 4));
  const days = [year, year - 1].flatMap((one) => isoDay({ ...printed, year: one }) ?? []);
  return days.filter((day) => day <= limit).slice(0, 1);
}

function momentsOf(dated: readonly Dated[]): string[] {
  return dated.flatMap(({ date }) => isoMoment(date) ?? isoDay(date) ?? []);
}
