import type { DocumentLink } from "../markdown/documentLinks.ts";
import type { Registry } from "../validate/rule.ts";
import { addresses } from "./addresses.ts";
import { betweenLine, documentLine } from "./documentNames.ts";
import { groupBy } from "./groupBy.ts";
import type { Citations } from "./identifyCitations.ts";
import { issuerNames } from "./issuerNames.ts";

/** Answers where the citations of the article at a path lead, in their order. */
export function documentLinks(
  registry: Pick<Registry, "districts" | "bodies">,
  { documents, undecided, citedIn, placeOf }: Citations,
  basePath: string,
): (path: string) => DocumentLink[] {
  const names = issuerNames(registry);
  const titles = new Map([
    ...[...groupBy(undecided, ({ between }) => [between])].map(
      ([between, mentions]) => [between, betweenLine(mentions, names)] as const,
    ),
    ...documents.map((one) => [one.id, documentLine(one, names)] as const),
  ]);
  return (path) =>
    (citedIn.get(path) ?? []).map((cite) => {
      const place = placeOf.get(cite) ?? "";
      return { href: basePath + addresses.document(place), title: titles.get(place) ?? "" };
    });
}
