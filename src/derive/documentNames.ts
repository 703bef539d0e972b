import { committeeSlug } from "../documents/committees.ts";
import { kindName } from "../documents/kinds.ts";
import type { CitedDocument, UndecidedMention } from "../documents/model.ts";
import { printDay } from "../read/date.ts";
import type { Registry } from "../validate/rule.ts";
import { documentWords } from "./documentWords.ts";
import { printTerm } from "./format.ts";

/** Names of the bodies that give documents, by their slugs. */
export type IssuerNames = (issuer: string | null) => string | undefined;

/** The names of issuers: those of the registry, and bodies above and beside them. Others have none. */
export function issuerNames({
  districts,
  bodies,
}: Pick<Registry, "districts" | "bodies">): IssuerNames {
  const names = new Map<string, string>(Object.entries(documentWords.issuers));
  for (const district of districts.values()) {
    names.set(committeeSlug(district), district.names.committee);
  }
  const city = bodies.get("ha-noi");
  if (city) names.set("thanh-uy-ha-noi", city.names.committee);
  return (issuer) => (issuer === null ? undefined : names.get(issuer));
}

/** What a document is called: `Nghị quyết 15-NQ/TU`, `Nghị quyết Đại hội XVII`, `Đề án 21`. */
export function documentName(
  document: Pick<CitedDocument | UndecidedMention, "kind" | "number" | "sign" | "congress"> & {
    letter?: string;
    plenum?: number | null;
  },
): string {
  const { kind, number, letter = "", sign, congress, plenum } = document;
  const words = kindName(kind) ?? documentWords.document;
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  if (congress) return `${name} ${documentWords.congress} ${congress}`;
  if (plenum) return `${name} ${documentWords.plenum} ${plenum}`;
  return `${name} ${sign ?? `${number}${letter}`}`;
}

/** One line about a document: its name, whose it is, of which day or term. */
export function documentLine(document: CitedDocument, names: IssuerNames): string {
  const { issuer, date, term } = document;
  const when = date
    ? `${documentWords.day} ${printDay(date)}`
    : term && `${documentWords.term} ${printTerm(term)}`;
  return [documentName(document), names(issuer), when].filter(Boolean).join(", ");
}
