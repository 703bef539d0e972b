import { signYear } from "../documents/group.ts";
import { kindName } from "../documents/kinds.ts";
import type { CitedDocument, UndecidedMention } from "../documents/model.ts";
import { printDay } from "../read/date.ts";
import { documentWords } from "./documentWords.ts";
import { printTerm } from "./format.ts";
import type { IssuerNames } from "./issuerNames.ts";

/** What names a document, or a mention of one. */
type Numbered = Pick<CitedDocument | UndecidedMention, "kind" | "number" | "sign" | "congress"> & {
  letter?: string;
  plenum?: number | null;
};

/** What a document is called: `Nghị quyết 15-NQ/TU`, `Nghị quyết Đại hội XVII`, `Đề án 21`, `Chương trình 01`. */
export function documentName(document: Numbered): string {
  const { kind, number, letter = "", sign, congress, plenum } = document;
  const name = kindHeading(kind);
  if (congress) return `${name} ${documentWords.congress} ${congress}`;
  if (plenum) return `${name} ${documentWords.plenum} ${plenum}`;
  return `${name} ${sign ?? `${String(number).padStart(2, "0")}${letter}`}`;
}

/** The name of a kind at the start of a line: `Nghị quyết`, and `Văn bản` where it is unknown. */
export function kindHeading(kind: string | null): string {
  const words = kindName(kind) ?? documentWords.document;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a document as a heading: of a congress's resolution it tells whose congress it was. */
export function documentHeading(document: CitedDocument, names: IssuerNames): string {
  const name = documentName(document);
  if (document.congress) {
    return [name, names.organisation(document.issuer)].filter(Boolean).join(" ");
  }
  if (!document.plenum) return name;
  const read = document.mentions.find(({ cite }) => cite?.mention.ordinal)?.cite?.mention.ordinal;
  const ordinal = document.record?.ordinal ?? read;
  return ordinal ? `${name} ${documentWords.ordinal} ${ordinal}` : name;
}

/** One line about a document: its name, whose it is, of which day, year or term. */
export function documentLine(document: CitedDocument, names: IssuerNames): string {
  return [documentHeading(document, names), documentRest(document, names)]
    .filter(Boolean)
    .join(", ");
}

/** What a line about a document says after its name; empty where neither issuer nor time is known. */
export function documentRest(document: CitedDocument, names: IssuerNames): string {
  const { issuer, date, term, congress } = document;
  const isTold = congress !== null && names.organisation(issuer) !== undefined;
  const year = yearOf(document);
  const when = date
    ? `${documentWords.day} ${printDay(date)}`
    : year
      ? `${documentWords.year} ${year}`
      : term && `${documentWords.term} ${printTerm(term)}`;
  return [isTold ? undefined : names(issuer), when].filter(Boolean).join(", ");
}

/** The year of a document whose day and term are unknown, where its sign or a text that cites it prints it. */
export function yearOf({ date, term, sign, mentions }: CitedDocument): string | undefined {
  if (date) return date.slice(0, 4);
  const inSign = signYear(sign);
  if (inSign) return String(inSign);
  // Asked last: a document may have thousands of mentions.
  if (term !== null) return undefined;
  const printed = mentions.find(({ cite }) => cite?.mention.year)?.cite?.mention.year;
  return printed ? String(printed) : undefined;
}

/** What the mentions between the same documents are called. Where they name it by several kinds, none is told. */
export function betweenName(mentions: readonly UndecidedMention[]): string {
  const [first] = mentions;
  if (!first) return documentWords.document;
  const kind = mentions.every((one) => one.kind === first.kind) ? first.kind : null;
  const { letter, plenum, ordinal } = first.cite?.mention ?? {};
  const name = documentName({ ...first, kind, letter, plenum });
  return plenum && ordinal ? `${name} ${documentWords.ordinal} ${ordinal}` : name;
}

/** One line about them: `Nghị quyết 15-NQ/TU, một Thành ủy, chưa rõ là văn bản nào`. */
export function betweenLine(mentions: readonly UndecidedMention[], names: IssuerNames): string {
  return [betweenName(mentions), betweenRest(mentions, names)].join(", ");
}

/** What a line about them says after the name. */
export function betweenRest(mentions: readonly UndecidedMention[], names: IssuerNames): string {
  const issuer = names(mentions[0]?.issuer ?? null);
  return [issuer, documentWords.undecided].filter(Boolean).join(", ");
}
