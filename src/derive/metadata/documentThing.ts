import type { CitedDocument } from "../../documents/model.ts";
import { documentLine } from "../documentNames.ts";
import type { IssuerNames } from "../issuerNames.ts";
import type { LinkedThing } from "./linkedData.ts";

/** A document by the vocabulary of schema.org; the archive does not hold its text. */
export function documentThing(document: CitedDocument, names: IssuerNames): LinkedThing {
  const { sign, issuer, date, record } = document;
  const name = names(issuer);
  return {
    "@type": "CreativeWork",
    name: documentLine(document, names),
    headline: record?.title,
    identifier: sign ?? undefined,
    datePublished: date ?? undefined,
    author: name && { "@type": "Organization", name },
    url: record?.url,
    inLanguage: "vi",
  };
}
