import { joinUndated, type Outcome } from "./joinUndated.ts";
import { bodyOfCongress, joinUndecided } from "./joinUndecided.ts";
import type { Cited, DocumentRecord, Identified, Settlement, Terms } from "./model.ts";
import { type OpenCite, printIdentified } from "./printIdentified.ts";
import { settle } from "./settle.ts";
import { isEligible, join, Shelf } from "./shelf.ts";
import { assemblyTerm } from "./slots.ts";

/**
 * Which citations mean one document. Numbers restart with each term and each kind, so a document is issuer, kind,
 * number and day, or term where no day is known (Hướng dẫn 36-HD/VPTW, II.1.3); none is dated after an article that
 * cites it. What cannot be told is open between the documents that it may be. The order of `cited` does not matter.
 */
export function identify(
  cited: readonly Cited[],
  terms: Terms,
  records: readonly DocumentRecord[] = [],
  settlements: readonly Settlement[] = [],
): Identified {
  const shelf = new Shelf();
  for (const record of records) shelf.record(record);
  const { left, unused } = settle(inOrder(cited), settlements, shelf);
  const open: OpenCite[] = [];
  const dated = left.filter((cite) => !joinPlain(cite, shelf, terms));
  // What the words date comes before what the article's day dates, and a kind before none: each gives way.
  const rank = (cite: Cited) => (isPrinted(cite) ? 0 : 2) + (cite.mention.kind === null ? 1 : 0);
  const undated = dated.filter(({ issuer }) => issuer.decided).sort((a, b) => rank(a) - rank(b));
  for (const cite of undated) {
    const stays = isLate(cite) || cite.mention.plenum !== undefined;
    keep(cite, stays ? openToAll(cite, shelf) : joinUndated(cite, shelf, terms), open);
  }
  for (const cite of dated.filter(({ issuer }) => !issuer.decided))
    keep(cite, joinUndecided(cite, shelf), open);
  const sorted = inOrder(open.map(({ cite }) => cite));
  const places = new Map(sorted.map((cite, i) => [cite, i]));
  open.sort((a, b) => (places.get(a.cite) ?? 0) - (places.get(b.cite) ?? 0));
  return { ...printIdentified(shelf, open, terms), unused };
}

function inOrder(cited: readonly Cited[]): Cited[] {
  const key = ({ articleDay, article, line, mention }: Cited) =>
    [
      articleDay,
      article,
      String(line).padStart(7, "0"),
      String(mention.index).padStart(9, "0"),
    ].join(" ");
  const keyed = cited.map((cite) => ({ cite, at: key(cite) }));
  return keyed.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))).map(({ cite }) => cite);
}

/** Joins congress resolutions, plenums and dated citations of a decided body; false for the others. */
function joinPlain(cite: Cited, shelf: Shelf, terms: Terms): boolean {
  const { mention, issuer } = cite;
  const body = issuer.decided ? issuer.issuer : bodyOfCongress(cite, terms);
  if (!body || isLate(cite)) return false;
  const { day: date, plenum, ordinal, congress } = mention;
  if (plenum && !ordinal) return false;
  if (!date && !congress && !plenum) return false;
  const when = congress ? {} : plenum && ordinal ? { ordinal } : date ? { date } : {};
  join(shelf.document(body, mention, when), cite, true);
  return true;
}

/** A day after the article's: one of the two is wrong. */
const isLate = ({ mention, articleDay }: Cited) => (mention.day ?? "") > articleDay;

/** Whether words or sign tell the year or the term. */
const isPrinted = ({ mention }: Cited) =>
  mention.year !== undefined ||
  mention.ordinal !== undefined ||
  assemblyTerm(mention.sign) !== undefined;

function openToAll(cite: Cited, shelf: Shelf): Outcome {
  const ofIssuer = shelf.alike(cite.mention).filter(({ issuer }) => issuer === cite.issuer.issuer);
  return { joined: false, between: ofIssuer.filter((one) => isEligible(one, cite)) };
}

function keep(cite: Cited, outcome: Outcome, open: OpenCite[]): void {
  if (!outcome.joined) open.push({ cite, between: outcome.between });
}
