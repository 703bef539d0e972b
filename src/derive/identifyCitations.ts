import { identify } from "../documents/identify.ts";
import type { Cited, Identified } from "../documents/model.ts";
import { readIssuer } from "../documents/readIssuer.ts";
import type { Bodies, Rendering } from "../markdown/sendDrafts.ts";
import { articleAddress, parseArticlePath } from "../validate/articlePath.ts";
import type { EditorsWords } from "../validate/editorsWords.ts";
import type { Registry } from "../validate/rule.ts";
import { issuerTerms } from "./issuerTerms.ts";

/** What all articles together say of documents. */
export interface Citations extends Identified {
  /** By the paths of articles: their citations, in the order of the text. */
  citedIn: ReadonlyMap<string, readonly Cited[]>;
}

/** Which documents the `articles` cite. Those whose body was not rendered cite none. */
export function identifyCitations(
  registry: Pick<Registry, "districts" | "bodies">,
  articles: readonly Pick<Rendering, "path" | "frontMatter" | "bodyLine">[],
  bodies: Bodies,
  { records, settlements }: EditorsWords,
): Citations {
  const committees = [...registry.districts.values()];
  const citedIn = new Map<string, readonly Cited[]>();
  for (const article of articles) {
    const { citations = [] } = bodies.get(article.path) ?? {};
    const parts = parseArticlePath(article.path);
    if (citations.length === 0 || !parts || !article.frontMatter) continue;
    const { district, date } = article.frontMatter;
    const place = { article: articleAddress(parts), articleDay: date.day };
    const cited = citations.map(({ mention, line, sentence }) => ({
      mention,
      issuer: readIssuer(mention, { district }, committees),
      ...place,
      line: article.bodyLine + line - 1,
      sentence,
    }));
    citedIn.set(article.path, cited);
  }
  const all = [...citedIn.values()].flat();
  return { ...identify(all, issuerTerms(registry), records, settlements), citedIn };
}
