import { identifyCitations } from "../../src/derive/identifyCitations.ts";
import { renderBody } from "../../src/markdown/renderBody.ts";
import { splitFrontMatter } from "../../src/read/frontMatter.ts";
import { editorsWords } from "../../src/validate/editorsWords.ts";
import type { Registry } from "../../src/validate/rule.ts";
import { articleSchema } from "../../src/validate/schema/article.ts";

/** What the articles of these texts, by their paths, cite; `documents` of their front matters count. */
export function citationsOf(registry: Registry, texts: Readonly<Record<string, string>>) {
  const articles = Object.entries(texts).map(([path, text]) => {
    const { data, body, bodyLine, locate } = splitFrontMatter(text);
    const frontMatter = articleSchema(420).parse(data);
    const documentPlaces = frontMatter.documents.map(({ mention }, i) =>
      locate(["documents", i, ...(mention === undefined ? [] : ["mention"])]),
    );
    return { path, frontMatter, bodyLine, documentPlaces, body };
  });
  const bodies = new Map(
    articles.map(({ path, body }) => [path, renderBody({ path, body, basePath: "" })]),
  );
  const words = editorsWords(registry, articles);
  return { ...identifyCitations(registry, articles, bodies, words), words };
}
