import { documentIds, nameInAddress } from "./documentId.ts";
import type { Cited, CitedDocument, Identified, Terms, UndecidedMention } from "./model.ts";
import type { Shelf, Shelved } from "./shelf.ts";
import { assemblyTerm, termOn } from "./slots.ts";

/** A citation that stays open, and the documents that it may mean. */
export interface OpenCite {
  cite: Cited;
  between: readonly Shelved[];
}

/** Documents by id, and open citations in the order given, as the archive shows them. */
export function printIdentified(
  shelf: Shelf,
  open: readonly OpenCite[],
  terms: Terms,
): Omit<Identified, "unused"> {
  const shelved = shelf.all().map((one) => ({ ...one, time: one.slot }));
  const ids = documentIds(shelved);
  const idOf = new Map(shelf.all().map((one, i) => [one, ids[i] ?? ""]));
  const documents = shelf.all().map((one) => printDocument(one, idOf.get(one) ?? "", terms));
  const undecided = open.map(({ cite, between }) =>
    printOpen(
      cite,
      between.map((one) => idOf.get(one) ?? ""),
    ),
  );
  const sorted = documents.sort((a, b) => compare(a.id, b.id));
  return { documents: sorted, undecided, placeOf: placesOf(sorted, undecided) };
}

function placesOf(
  documents: readonly CitedDocument[],
  undecided: readonly UndecidedMention[],
): Map<Cited, string> {
  const places = new Map<Cited, string>();
  for (const { id, mentions } of documents) {
    for (const { cite } of mentions) if (cite) places.set(cite, id);
  }
  for (const { between, cite } of undecided) if (cite) places.set(cite, between);
  return places;
}

function printDocument(one: Shelved, id: string, terms: Terms): CitedDocument {
  const { kind, number, letter, sign, issuer, date, congress, plenum, record } = one;
  const cited = [...one.cited].sort((a, b) => compare(placeOf(a), placeOf(b)));
  const mentions = cited.map(({ mention }) => mention);
  const numbered = { number, ...(letter && { letter }), sign, issuer };
  return {
    id,
    kind,
    ...numbered,
    date,
    term: termOf(one, terms),
    congress,
    plenum,
    mentions,
    ...(record && { record }),
  };
}

function printOpen(cite: Cited, candidates: string[]): UndecidedMention {
  const { mention, issuer, article, line } = cite;
  const { kind, number, sign, congress = null, day = null, literal } = mention;
  const between = `${issuer.issuer ?? "chua-ro"}/${nameInAddress(mention)}`;
  const named = { kind, number, sign, issuer: issuer.issuer, congress, date: day };
  const place = { article, literal, line, sure: false, cite };
  return { ...place, ...named, between, candidates: candidates.sort() };
}

/** The term that a document is of: told by an editor, by its sign, its congress or plenum, or its day. */
function termOf(one: Shelved, terms: Terms): string | null {
  const { issuer, date, slot, sign, congress, ordinal } = one;
  if (slot && slot.length > 4) return slot;
  const sitting = congress ?? ordinal;
  if (sitting) return terms.numbered(issuer, sitting)?.years ?? null;
  return assemblyTerm(sign) ?? (date ? termOn(issuer, date, terms) : null);
}

const placeOf = ({ day, mention }: Shelved["cited"][number]) =>
  [day, mention.article, String(mention.line).padStart(7, "0")].join(" ");

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
