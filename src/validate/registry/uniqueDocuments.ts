import { groupOf } from "../../documents/group.ts";
import { printedSign } from "../../documents/printedSign.ts";
import { type Message, messagesIn } from "../../message.ts";
import { timeOfSign } from "../documentFacts/knownTime.ts";
import type { Registry } from "../rule.ts";
import type { DocumentFile } from "../schema/document.ts";

/** No two files describe one document. The message stands at the later file, in the order of their names. */
export function uniqueDocuments({
  documents,
  documentPlace,
}: Pick<Registry, "documents" | "documentPlace">): Message[] {
  // By name, for to read a sign again for every other file takes long where there are hundreds.
  const seen = new Map<string, [string, DocumentFile][]>();
  return [...documents].sort(byName).flatMap(([slug, document]) => {
    const name = nameOf(document);
    const alike = seen.get(name) ?? [];
    const other = alike.find(([, earlier]) => isOfOneTime(earlier, document))?.[0];
    seen.set(name, [...alike, [slug, document]]);
    const place = other === undefined ? undefined : documentPlace(slug, ["issuer"]);
    if (other === undefined || !place) return [];
    const { file, ...position } = place;
    const related = documentPlace(other, ["issuer"]);
    const message = `documents/${other}.yaml đã nói về văn bản này`;
    const expected = "một văn bản một tệp; hai văn bản thì khác ngày hoặc nhiệm kỳ";
    const said = { rule: "unique-document", key: "issuer", message, expected };
    return messagesIn(file, [{ ...position, ...said, related: related && [related] }]);
  });
}

/** Of one day or, where a day is unknown, of one term. */
function isOfOneTime(one: DocumentFile, other: DocumentFile): boolean {
  if (one.congress || one.ordinal) return one.ordinal === other.ordinal;
  if (one.date && other.date) return one.date === other.date;
  return termOf(one) === termOf(other);
}

/** Equal for files that are alike in all but time. */
function nameOf({ issuer, kind, number, sign, ...sitting }: DocumentFile): string {
  const read = sign === undefined ? undefined : printedSign(sign);
  const letter = read?.letter;
  const named = { kind, number: read?.number ?? number ?? null, ...(letter && { letter }) };
  return `${issuer} ${groupOf({ ...named, sign: sign ?? null, ...sitting })}`;
}

const termOf = (document: DocumentFile) => document.term ?? timeOfSign(document);

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
