import { committeeSlug } from "../documents/committees.ts";
import type { CitedDocument } from "../documents/model.ts";
import { assemblyTerm } from "../documents/slots.ts";
import { printDay } from "../read/date.ts";
import type { District } from "../validate/schema/registry.ts";
import { addresses } from "./addresses.ts";
import { type Context, termOf } from "./context.ts";
import { issuerHeading } from "./documentHeadings.ts";
import { kindHeading, yearOf } from "./documentNames.ts";
import { documentWords } from "./documentWords.ts";
import { type FactProps, type FactValue, factProps } from "./facts.ts";
import { printTerm } from "./format.ts";
import { linkTo } from "./frame.ts";
import { words } from "./words.ts";

/** What is known of a document, one fact a line; what is unknown is said to be. */
export function documentFacts(context: Context, document: CitedDocument): FactProps[] {
  const { kind, sign, issuer, date, record } = document;
  const fact = (label: string, value: string | FactValue[], certainty: Certainty = "verified") =>
    factProps(label, value, { certainty });
  const year = yearOf(document);
  return [
    fact(documentWords.kind, kind === null ? words.unknown : kindHeading(kind)),
    ...(sign ? [fact(documentWords.sign, sign)] : []),
    fact(documentWords.issuer, [{ label: "", links: [issuerLink(context, issuer)] }]),
    ...congressFact(context, document),
    fact(documentWords.date, date ? printDay(date) : words.unknown),
    ...(year && !date ? [fact(documentWords.yearLabel, year)] : []),
    ...termFact(context, document),
    ...(record?.note ? [fact(documentWords.note, record.note)] : []),
  ];
}

type Certainty = Parameters<typeof factProps>[2]["certainty"];

/** The link to the list of an issuer's documents. */
export function issuerLink(context: Context, issuer: string) {
  return linkTo(context.site, issuerHeading(context, issuer), addresses.documentsOf(issuer));
}

function congressFact(context: Context, { congress, issuer, term }: CitedDocument): FactProps[] {
  if (!congress) return [];
  const { names } = context.documents;
  const whose = names.organisation(issuer) ?? names(issuer);
  const label = [documentWords.congress, congress, whose].filter(Boolean).join(" ");
  const value = linkedTerm(context, { issuer, term }, label, addresses.congress);
  return [factProps(documentWords.sitting, value, { certainty: "verified" })];
}

function termFact(context: Context, document: CitedDocument): FactProps[] {
  if (!document.term) return [];
  const value = linkedTerm(context, document, printTerm(document.term), addresses.sitting);
  const certainty = isTermInferred(document) ? "inferred" : "verified";
  return [factProps(documentWords.termLabel, value, { certainty })];
}

/** The words, leading to a page of that term where it is one of a district. */
function linkedTerm(
  context: Context,
  { issuer, term }: Pick<CitedDocument, "issuer" | "term">,
  words: string,
  address: (district: string, years: string) => string,
): string | FactValue[] {
  const district = districtOfIssuer(context, issuer);
  if (!district || !term || !termOf(district, term)) return words;
  return [{ label: "", links: [linkTo(context.site, words, address(district.slug, term))] }];
}

/** Whether only the days of the articles tell the term. */
function isTermInferred({
  date,
  congress,
  plenum,
  sign,
  record,
  mentions,
}: CitedDocument): boolean {
  const isTold = date ?? congress ?? plenum ?? assemblyTerm(sign) ?? record?.term ?? null;
  return isTold === null && mentions.every(({ cite }) => cite?.mention.ordinal === undefined);
}

function districtOfIssuer({ documents, archive }: Context, issuer: string): District | undefined {
  if (documents.names.organisation(issuer) === undefined) return undefined;
  return archive.districts.find((district) => committeeSlug(district) === issuer);
}
