import type { Finding } from "../../message.ts";
import type { KeyPath } from "../../read/yaml.ts";
import type { CommitteeTerm } from "../schema/registry.ts";

/** What is wrong with a fact: where in the file, and what. */
export type FactFinding = Omit<Finding, "rule" | "line" | "column"> & { at: KeyPath };

/** One rule of a registry file that has passed its schema; `path` is relative to the content folder. */
export interface RegistryRule<T> {
  id: string;
  judge(value: T, path: string): FactFinding[];
}

/** What the rules of terms look at: a district, or a body above the districts. */
export interface WithTerms {
  terms: readonly CommitteeTerm[];
}
