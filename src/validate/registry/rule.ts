import type { Finding } from "../../message.ts";
import type { KeyPath } from "../../read/yaml.ts";

/** What is wrong with a fact: where in the file, and what. */
export type FactFinding = Omit<Finding, "rule" | "line" | "column"> & { at: KeyPath };

/** One rule of a registry file that has passed its schema; `path` is relative to the content folder. */
export interface RegistryRule<T> {
  id: string;
  judge(value: T, path: string): FactFinding[];
}
