import type { DocumentLink } from "../markdown/documentLinks.ts";
import type { Registry } from "../validate/rule.ts";
import { addresses } from "./addresses.ts";
import { documentLine, documentName, issuerNames } from "./documentNames.ts";
import { documentWords } from "./documentWords.ts";
import type { Citations } from "./identifyCitations.ts";

/** Answers where the citations of the article at a path lead, in their order. */
export function documentLinks(
  registry: Pick<Registry, "districts" | "bodies">,
  { documents, undecided, citedIn, placeOf }: Citations,
  basePath: string,
): (path: string) => DocumentLink[] {
  const names = issuerNames(registry);
  const titles = new Map([
    ...undecided.map(
      (one) => [one.between, `${documentName(one)}: ${documentWords.undecided}`] as const,
    ),
    ...documents.map((one) => [one.id, documentLine(one, names)] as const),
  ]);
  return (path) =>
    (citedIn.get(path) ?? []).map((cite) => {
      const place = placeOf.get(cite) ?? "";
      return { href: basePath + addresses.document(place), title: titles.get(place) ?? "" };
    });
}
