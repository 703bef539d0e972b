import type { Evidence, Field, Stated } from "../../model.ts";
import { found, unknown } from "../field.ts";
import { type EventDay, eventDay } from "./event/eventDay.ts";
import { dayOf } from "./moment.ts";
import { type Datelines, readDatelines } from "./publication/dateline.ts";
import { type Moment, printedMoment } from "./publication/printedMoment.ts";
import { type Publication, publication } from "./publication/publication.ts";
import { decideRetrieved } from "./publication/retrieved.ts";
import { settleTie } from "./publication/settleTie.ts";
import { byEvent, byPublication, open, type Ruling } from "./rulings.ts";

/** What a page has that may tell its day. */
export interface DateClues {
  /** As the layout has them. */
  datelines: readonly Evidence[];
  /** The paragraphs of the text, captions left out; the first two are the lead, the others only cast doubt. */
  lead: readonly Evidence[];
  title?: Evidence;
  /** What the page says of itself outside its text; `published` is read. */
  stated?: readonly Stated[];
  /** From `--year`, for pages that print none. */
  year?: number;
}

/** `date`, `date_basis` and `source.retrieved`, in this order, and the day of the event where the lead has it. */
export interface DateDecision {
  fields: readonly [Field<string>, Field<string>, Field<string>];
  event?: EventDay;
}

/**
 * The day of an article. Where a day of publication is printed it is `date`, with the event in the note where that
 * took place on another day; where it lies before the event both are offered and nothing is sure. Where only
 * the event is known its day is `date`, of several days the last. A year that is not printed is inferred, from the
 * publication or the editor's `year`, and never sure. Without any year the days that the text supports are offered.
 */
export function decideDate(clues: DateClues): DateDecision {
  const { lead, stated = [], title, year } = clues;
  const lines = readDatelines(clues.datelines, stated, title?.line);
  const page = settleTie(publication(lines), lead);
  const [moment, event] = momentAndEvent(page, lead, year);
  const ruling = ruleOn({ page, lines, moment, event, texts: textsOf(clues) });
  const published = ruling.basis === "printed" && moment ? dayOf(moment.value) : undefined;
  const retrieved = decideRetrieved(lines.dated, published);
  const contrary = retrieved.value !== null && published && retrieved.value < published;
  const { value, evidence, alternatives, notes, basis } = ruling;
  const sure = ruling.sure && !contrary;
  const note = notes.join("; ") || undefined;
  const more = { alternatives: [...new Set(alternatives)], note };
  const date =
    value === undefined
      ? unknown<string>("date", { ...more, evidence })
      : found("date", value, sure, evidence, more);
  const bases = { alternatives: ruling.bases ?? [] };
  const dateBasis =
    basis === undefined
      ? unknown<string>("date_basis", bases)
      : found<string>("date_basis", basis, sure, evidence);
  return { fields: [date, dateBasis, retrieved], ...(event && { event }) };
}

/** Each may take its year from the other. */
function momentAndEvent(
  { printed }: Publication,
  lead: readonly Evidence[],
  year: number | undefined,
): [Moment | undefined, EventDay | undefined] {
  const alone = eventDay(lead, { year });
  if (!printed) return [undefined, alone];
  const moment = printedMoment(printed.date, alone, year);
  return [moment, moment ? eventDay(lead, { publication: dayOf(moment.value) }) : alone];
}

interface Findings {
  page: Publication;
  lines: Datelines;
  moment: Moment | undefined;
  event: EventDay | undefined;
  texts: readonly string[];
}

function ruleOn({ page, lines, moment, event, texts }: Findings): Ruling {
  const { printed } = page;
  if (printed && moment) return byPublication(page, printed, moment, event);
  if (printed || page.rivals.length > 0) return open(page, event, texts);
  return byEvent(page, lines, event, texts);
}

function textsOf({ title, lead }: DateClues): string[] {
  return [title, ...lead.slice(0, 2)].flatMap((piece) => piece?.literal ?? []);
}
