import type { Committees } from "../documents/committees.ts";
import { committeeSlug } from "../documents/committees.ts";
import type { IssuerTerm, Terms } from "../documents/model.ts";
import type { CommitteeTerm } from "../validate/schema/registry.ts";
import { type Committees as Registered, termOf } from "../validate/termOf.ts";

/** Bodies of the registry that give documents, by the slugs of their documents' issuer. */
const BODIES: Record<string, string> = { "trung-uong": "trung-uong", "thanh-uy-ha-noi": "ha-noi" };

/** The terms of those bodies that the registry knows: the districts' committees, the city's, the nation's. */
export function issuerTerms(registered: Registered): Terms {
  const districts: Committees = [...registered.districts.values()];
  const slugs = new Map([
    ...Object.entries(BODIES),
    ...districts.map((district) => [committeeSlug(district), district.slug] as const),
  ]);
  return {
    sitting(issuer, day) {
      const { terms, sure } = termOf(registered, slugs.get(issuer) ?? "", day);
      // Of one term that may not be it, nothing is known.
      return terms.length === 1 && !sure ? [] : terms.map(issuerTerm);
    },
    numbered(issuer, ordinal) {
      const slug = slugs.get(issuer) ?? "";
      const { terms = [] } = registered.districts.get(slug) ?? registered.bodies.get(slug) ?? {};
      const found = terms.find((term) => term.ordinal?.value === ordinal);
      return found && issuerTerm(found);
    },
  };
}

function issuerTerm({ years, ordinal }: CommitteeTerm): IssuerTerm {
  return { years, ...(ordinal && { ordinal: ordinal.value }) };
}
