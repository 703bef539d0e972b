import type { Context } from "./context.ts";
import { kindHeading } from "./documentNames.ts";
import { documentWords } from "./documentWords.ts";
import { printCount, printTerm } from "./format.ts";
import { OPEN } from "./listedDocuments.ts";

/** The name of a body as a heading; of one that nobody has named its slug, said to be that. */
export function issuerHeading({ documents }: Pick<Context, "documents">, issuer: string): string {
  if (issuer === OPEN) return documentWords.open;
  const name = documents.names(issuer);
  if (!name) return `${documentWords.unnamedIssuer} ${issuer}`;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Nghị quyết`. */
export function kindTitle(kind: string): string {
  return kind === OPEN ? documentWords.kindUnknown : kindHeading(kind);
}

/** `Năm 2019`, `Nhiệm kỳ 2016–2021`. */
export function timeHeading(time: string): string {
  if (time === OPEN) return documentWords.timeUnknown;
  const label = time.length === 4 ? documentWords.yearLabel : documentWords.termLabel;
  return `${label} ${printTerm(time)}`;
}

/** `12 văn bản, 3 chỗ chưa rõ là văn bản nào`; what there is none of is not told, unless there is nothing. */
export function documentCount(documents: number, open: number): string {
  const parts = [
    ...(documents > 0 || open === 0 ? [`${printCount(documents)} ${documentWords.document}`] : []),
    ...(open > 0 ? [`${printCount(open)} ${documentWords.undecidedCount}`] : []),
  ];
  return parts.join(", ");
}
