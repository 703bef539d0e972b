import type { DocumentRecord } from "../documents/model.ts";
import { printedSign } from "../documents/printedSign.ts";
import { timeOfSign } from "./documentFacts/knownTime.ts";
import type { Described, DocumentFile } from "./schema/document.ts";

/** A document of which issuer and kind are known. */
export type Named = Described & Pick<DocumentFile, "issuer" | "kind">;

/** What a file of `content/documents/` says of its document. */
export function fileRecord(file: DocumentFile): DocumentRecord {
  const { title, url, sources, note } = file;
  return {
    ...documentRecord(file),
    ...(title && { title }),
    ...(url && { url }),
    ...(note && { note }),
    sources,
  };
}

/** A document as editors name it; of one without day and term, the time is that which its sign prints. */
export function documentRecord(named: Named): DocumentRecord {
  const { issuer, kind, sign, number, date, congress, plenum, ordinal } = named;
  const read = sign === undefined ? undefined : printedSign(sign);
  const term = named.term ?? (date ? undefined : timeOfSign(named));
  return {
    issuer,
    kind,
    number: read?.number ?? number ?? null,
    ...(read?.letter && { letter: read.letter }),
    sign: read?.sign ?? null,
    ...(date && { date }),
    ...(term && { term }),
    ...(congress && { congress }),
    ...(plenum && { plenum }),
    ...(ordinal && { ordinal }),
  };
}
