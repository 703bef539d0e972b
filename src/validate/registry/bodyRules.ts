import type { Body } from "../schema/body.ts";
import { bodyNames } from "./bodyNames.ts";
import { congressDays } from "./congressDays.ts";
import { risingOrdinals } from "./risingOrdinals.ts";
import type { RegistryRule } from "./rule.ts";
import { sourcedTerms } from "./sourcedTerms.ts";
import { termSequence } from "./termSequence.ts";

/** The rules for the file of the city or the nation: its names, then the rules of all terms. */
export const bodyRules: readonly RegistryRule<Body>[] = [
  bodyNames,
  termSequence,
  risingOrdinals,
  congressDays,
  sourcedTerms,
];
