import { knownTime } from "./knownTime.ts";
import { namedDocument } from "./namedDocument.ts";
import { namedIssuer } from "./namedIssuer.ts";
import { readableSign } from "./readableSign.ts";
import type { DocumentRule } from "./rule.ts";

/** The rules of what is said of a document, wherever an editor says it, in the order of the guide. */
export const documentFacts: readonly DocumentRule[] = [
  namedDocument,
  namedIssuer,
  readableSign,
  knownTime,
];
