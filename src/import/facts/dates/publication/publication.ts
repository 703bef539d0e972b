import { isoDay } from "../calendar.ts";
import type { DateLiteral } from "../literal.ts";
import type { Dated, Datelines } from "./dateline.ts";
import { isSameDay, isSameMoment, localDay } from "./sameDay.ts";

/** What the datelines of a page say together. */
export interface Publication {
  /** The moment of publication; missing where none is printed or two have the same claim. */
  printed?: Dated;
  /** What else it might be, in print order. */
  rivals: Dated[];
  /** Vietnamese: why `printed` is not sure. */
  doubts: string[];
  /** A doubt that goes where the event of the lead took place right before `printed`. */
  weak?: { doubt: string; rivals: Dated[] };
}

/** The web reached Việt Nam in November 1997; older days are marks of an unset clock (01/01/1970). */
const FIRST_YEAR = 1997;

/**
 * Which date is the moment of publication: one that is labelled so, else one with a time, below the title before
 * above it, else one below the title, else one above it, else an update. Days with a place and those
 * called the day of the visit never are. Two of one rank with different days leave it open; another
 * day on the page, or one that it states of itself, leaves a doubt.
 */
export function publication({ dated, impossible }: Datelines): Publication {
  const printed = dated.filter(({ date }) => date.year === undefined || date.year >= FIRST_YEAR);
  const stated = printed.filter(({ standing }) => standing === "stated");
  const ranked = printed.filter((entry) => rankOf(entry) !== undefined);
  const best = Math.min(...ranked.map((entry) => rankOf(entry) ?? Number.POSITIVE_INFINITY));
  const first = ranked.filter((entry) => rankOf(entry) === best);
  const doubts = [
    ...impossible.map(({ literal }) => `ngày in không có thật: ${literal}`),
    ...(printed.length < dated.length ? ["có ngày in từ trước khi có báo mạng"] : []),
  ];
  const choice = choose(first.length > 0 ? first : stated, doubts);
  if (!choice.printed || first.length === 0) return choice;
  const weak = weakness(best, choice.printed, ranked);
  return { ...heed(choice, choice.printed, stated), ...(weak && { weak }) };
}

const RANK = { labelled: 0, timed: 1, timedAbove: 2, plain: 3, above: 4, updated: 5 };

function rankOf({ standing, date, above }: Dated): number | undefined {
  if (standing === "published") return RANK.labelled;
  if (standing === "updated") return RANK.updated;
  if (standing !== "plain") return undefined;
  const timed = date.hour !== undefined;
  if (above) return timed && date.weekday === undefined ? RANK.timedAbove : RANK.above;
  return timed ? RANK.timed : RANK.plain;
}

/** What speaks against a date of rank `best`; a later day above the title is that of the visit. */
function weakness(best: number, printed: Dated, ranked: readonly Dated[]): Publication["weak"] {
  if (best === RANK.updated) return { doubt: "chỉ có ngày cập nhật", rivals: [] };
  if (best === RANK.above) return { doubt: "ngày in ở trên nhan đề", rivals: [] };
  const rivals = ranked.filter((entry) => isContrary(entry, printed.date));
  if (best === RANK.labelled || rivals.length === 0) return undefined;
  return { doubt: "trang còn in ngày khác", rivals };
}

function isContrary({ date, above, standing }: Dated, printed: DateLiteral): boolean {
  if (standing === "updated" || isSameDay(date, printed)) return false;
  return !above || (isoDay(date) ?? "") < (isoDay(printed) ?? "");
}

/** The one day among equals, with its time where one of them has it; open where there are two days. */
function choose(equals: readonly Dated[], doubts: string[]): Publication {
  const timed = equals.find(({ date }) => date.hour !== undefined);
  const printed = timed ?? equals[0];
  if (!printed) return { rivals: [], doubts };
  const otherDays = equals.filter(({ date }) => !isSameDay(date, printed.date));
  if (otherDays.length > 0) {
    return { rivals: [...equals], doubts: [...doubts, "trang in hai ngày khác nhau"] };
  }
  const rivals = equals.filter(
    ({ date }) => date.hour !== undefined && !isSameMoment(date, printed.date),
  );
  const two = rivals.length > 0 ? ["trang in hai giờ khác nhau"] : [];
  return { printed, rivals, doubts: [...doubts, ...two, ...printed.date.notes] };
}

/** What the page states of itself may add the time or contradict the day. */
function heed(choice: Publication, printed: Dated, stated: readonly Dated[]): Publication {
  const contrary = stated.filter(({ date }) => !agrees(date, printed.date));
  if (contrary.length > 0) {
    const doubts = [...choice.doubts, "dữ liệu ẩn của trang ghi ngày khác"];
    return { ...choice, rivals: [...choice.rivals, ...contrary], doubts };
  }
  const clean = stated.filter(({ date }) => date.notes.length === 0);
  return { ...choice, printed: { ...printed, date: completed(printed.date, clean) } };
}

/** The year or the time that only the page's own statement has. */
function completed(date: DateLiteral, stated: readonly Dated[]): DateLiteral {
  if (date.notes.length > 0) return date;
  const [dated] = stated;
  const timed = stated.find((entry) => entry.date.hour !== undefined);
  if (date.hour === undefined && timed) return timed.date;
  return dated && date.year === undefined ? { ...date, year: localDay(dated.date).year } : date;
}

/** Portals stamp local time as UTC: the same figures agree whatever zone they claim. */
function agrees(stated: DateLiteral, printed: DateLiteral): boolean {
  if (isSameDay(stated, printed)) return true;
  const { offset: _, ...figures } = stated;
  return printed.hour !== undefined && isSameMoment({ ...figures, notes: [] }, printed);
}
