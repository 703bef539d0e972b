import type { District } from "../schema/registry.ts";
import { congressDays } from "./congressDays.ts";
import { districtNames } from "./districtNames.ts";
import { risingOrdinals } from "./risingOrdinals.ts";
import type { RegistryRule } from "./rule.ts";
import { sourcedTerms } from "./sourcedTerms.ts";
import { successorUnits } from "./successorUnits.ts";
import { termSequence } from "./termSequence.ts";

/** The rules for one district's file, in the order in which the editors' guide explains them. */
export const districtRules: readonly RegistryRule<District>[] = [
  districtNames,
  termSequence,
  risingOrdinals,
  congressDays,
  sourcedTerms,
  successorUnits,
];
