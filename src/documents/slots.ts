import { signYear } from "./group.ts";
import type { Cited, Terms } from "./model.ts";

/** The stretch of time in which an issuer gives a number of one kind but once: a term, or a year. */
export interface Slot {
  years: string;
  /** Whether the text prints it, and not the article's day alone tells it. */
  printed: boolean;
}

/** Terms of the National Assembly, which its signs carry: `QH15`, `UBTVQH14`. */
const ASSEMBLIES: Record<string, string> = {
  "11": "2002-2007",
  "12": "2007-2011",
  "13": "2011-2016",
  "14": "2016-2021",
  "15": "2021-2026",
};

/**
 * In which year or term the document of an undated citation was given: as the sign or the words print it, else the
 * term of its issuer at the article's day. Undefined where that is open or unknown.
 */
export function slotOf({ mention, issuer, articleDay }: Cited, terms: Terms): Slot | undefined {
  if (issuer.issuer === null || !issuer.decided) return undefined;
  const year = signYear(mention.sign) ?? mention.year;
  if (year) return { years: String(year), printed: true };
  const assembly = assemblyTerm(mention.sign);
  if (assembly) return { years: assembly, printed: true };
  if (mention.ordinal) {
    const years = terms.numbered(issuer.issuer, mention.ordinal)?.years;
    return years ? { years, printed: true } : undefined;
  }
  const [term, other] = terms.sitting(issuer.issuer, articleDay);
  return term && !other ? { years: term.years, printed: false } : undefined;
}

/** `2021-2026` of `1656/NQ-UBTVQH15`. */
export function assemblyTerm(sign: string | null): string | undefined {
  return ASSEMBLIES[/QH(\d\d)$/.exec(sign ?? "")?.[1] ?? ""];
}

/** The term of `issuer` on `day`, where it is one. */
export function termOn(issuer: string, day: string, terms: Terms): string | null {
  const [term, other] = terms.sitting(issuer, day);
  return term && !other ? term.years : null;
}
