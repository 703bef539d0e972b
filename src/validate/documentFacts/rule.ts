import type { Committees } from "../../documents/committees.ts";
import type { Finding } from "../../message.ts";
import type { Described } from "../schema/document.ts";

/** What is wrong with a description of a document, and at which of its keys; without one, at its start. */
export type KeyFault = Omit<Finding, "rule" | "line" | "column" | "key"> & {
  key?: keyof Described;
};

/** One rule of what editors say of a document, in an article or in a file of its own. */
export interface DocumentRule {
  id: string;
  judge(described: Described, committees: Committees): KeyFault[];
}
