import type { Cited, Terms } from "./model.ts";
import { isEligible, join, type Shelf, type Shelved } from "./shelf.ts";
import { assemblyTerm, type Slot, slotOf, termOn } from "./slots.ts";

/** What became of a citation: joined, or open between documents. */
export type Outcome = { joined: true } | { joined: false; between: readonly Shelved[] };

const open = (between: readonly Shelved[]): Outcome => ({ joined: false, between });
const DONE: Outcome = { joined: true };

/**
 * Joins a citation without a day whose issuer is decided. It means the document that the same article cites with its
 * day, or the one of its term or year; where earlier terms have documents of that number and its own term none, or
 * where the number of its term was given only after the article, it stays open. Where nothing else is known,
 * it is of the term that it stands in.
 */
export function joinUndated(cite: Cited, shelf: Shelf, terms: Terms): Outcome {
  const { mention, issuer } = cite;
  if (issuer.issuer === null) return open([]);
  const ofIssuer = shelf.alike(mention).filter((one) => one.issuer === issuer.issuer);
  const eligible = ofIssuer.filter((one) => isEligible(one, cite));
  const slot = slotOf(cite, terms);
  const inSlot = slot ? ofIssuer.filter((one) => standsIn(one, slot, terms) !== "out") : [];
  const unclear = inSlot.some((one) => slot && standsIn(one, slot, terms) === "either");
  const fit = inSlot.filter((one) => eligible.includes(one));
  const own = eligible.filter((one) => one.date !== null && isCitedIn(one, cite.article));
  const [mine] = own;
  if (own.length > 1) return open(own);
  if (mine) {
    const rivals = fit.filter((one) => one !== mine);
    // `năm 2025` and `khóa XI` speak of the one and not of the other.
    const contradicts = slot?.printed === true && !fit.includes(mine);
    const doubtful = contradicts || (rivals.length > 0 && !fit.includes(mine));
    return doubtful ? open([mine, ...rivals]) : joinTo(mine, cite, true);
  }
  const [only] = fit;
  if (only && inSlot.length === 1 && !unclear)
    return joinTo(only, cite, only.date !== null || slot?.printed === true);
  const known = eligible.filter((one) => one.date !== null || one.recorded);
  if (!slot || inSlot.length > 0 || mention.monthDay) return open(known);
  if (!slot.printed && known.length > 0) return open(known);
  // Of a bare `QĐ`, the kind and so the series is open.
  if (mention.kind === null) return open(known);
  const founded = shelf.document(issuer.issuer, mention, { slot: slot.years });
  return joinTo(founded, cite, slot.printed);
}

function joinTo(document: Shelved, cite: Cited, sure: boolean): Outcome {
  join(document, cite, sure);
  return DONE;
}

function isCitedIn(document: Shelved, article: string): boolean {
  return document.cited.some(({ mention }) => mention.article === article);
}

/** Whether a document is of that year or term, as far as its day or its own time tells. */
function standsIn(document: Shelved, slot: Slot, terms: Terms): "in" | "out" | "either" {
  const { date, issuer } = document;
  if (date === null) return overlap(document.slot ?? "", slot.years);
  if (slot.years.length === 4) return date.startsWith(slot.years) ? "in" : "out";
  const term = document.slot ?? assemblyTerm(document.sign) ?? termOn(issuer, date, terms);
  if (term !== null) return term === slot.years ? "in" : "out";
  return overlap(date.slice(0, 4), slot.years);
}

/** How two years or terms lie; the first and last year of a term are those of its neighbours too. */
function overlap(one: string, other: string): "in" | "out" | "either" {
  if (one === other) return "in";
  if (one.length === other.length || one === "") return "out";
  const [year, term] = one.length === 4 ? [one, other] : [other, one];
  const [from = "", to = ""] = term.split("-");
  if (year < from || year > to) return "out";
  return year > from && year < to ? "in" : "either";
}
