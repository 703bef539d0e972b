import type { CitedDocument } from "../documents/model.ts";
import type { Context } from "./context.ts";
import type { DocumentLinkProps } from "./documentIndex.ts";
import { groupBy } from "./groupBy.ts";

/** Others that a reader may take for a document. */
export interface Alike {
  /** Of the same sign, those of the same issuer first. */
  alike: DocumentLinkProps[];
  /** Pages of mentions that may mean it. */
  open: DocumentLinkProps[];
}

/** Documents of one sign that are named; every committee has its own `10-KH/QU` in every term. */
const SHOWN = 20;

/** Answers which documents may be taken for one. */
export function alikeIn({ archive, documents }: Context): (document: CitedDocument) => Alike {
  const bySign = groupBy(archive.documents, ({ sign }) => (sign === null ? [] : [sign]));
  const open = new Map<string, Set<string>>();
  for (const { between, candidates } of archive.undecided) {
    for (const id of candidates) open.set(id, (open.get(id) ?? new Set()).add(between));
  }
  const links = (ids: readonly string[]) => ids.flatMap((id) => documents.links.get(id) ?? []);
  return ({ id, sign, issuer }) => {
    const others = (bySign.get(sign ?? "") ?? []).filter((other) => other.id !== id);
    const own = others.filter((other) => other.issuer === issuer);
    const rest = others.filter((other) => other.issuer !== issuer);
    return {
      alike: links([...own, ...rest].slice(0, SHOWN).map((other) => other.id)),
      open: links([...(open.get(id) ?? [])].sort()),
    };
  };
}
