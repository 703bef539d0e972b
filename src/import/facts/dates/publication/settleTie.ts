import type { Evidence } from "../../../model.ts";
import { daysFrom, isoDay } from "../calendar.ts";
import { type EventDay, eventDay } from "../event/eventDay.ts";
import type { Dated } from "./dateline.ts";
import type { Publication } from "./publication.ts";
import { isSameDay } from "./sameDay.ts";

/** A report follows its event within so many days. */
const SOON = 3;

/** True where a page of `day` can be the fresh report of `event`. */
export function isFresh(event: EventDay | undefined, day: string): boolean {
  if (event?.day === undefined) return false;
  return (event.opened ?? event.day) <= day && daysFrom(event.day, day) <= SOON;
}

/**
 * Of several dates with the same claim, or with a weaker one where the first does not follow the event, the only one
 * that follows the event of the lead within three days, not surely; `page` as it is where there is no such one.
 */
export function settleTie(page: Publication, lead: readonly Evidence[]): Publication {
  const { printed, weak } = page;
  if (printed && (!weak || followsEvent(printed, lead))) return page;
  const rivals = printed ? (weak?.rivals ?? []) : page.rivals;
  const fresh = rivals.filter((rival) => followsEvent(rival, lead));
  const [only] = fresh;
  if (!only || !fresh.every(({ date }) => isSameDay(date, only.date))) return page;
  if (!printed) return { ...page, printed: only };
  const doubts = [...page.doubts, ...(weak ? [weak.doubt] : [])];
  return { printed: only, rivals: [printed, ...page.rivals], doubts };
}

function followsEvent({ date }: Dated, lead: readonly Evidence[]): boolean {
  const day = isoDay(date);
  return day !== undefined && isFresh(eventDay(lead, { publication: day }), day);
}
