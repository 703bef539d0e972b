import type { Committees } from "../../documents/committees.ts";
import { parseArticlePath } from "../articlePath.ts";
import { documentFacts } from "../documentFacts/index.ts";
import { laterThan } from "../rules/documentBefore.ts";
import type { DocumentFile } from "../schema/document.ts";
import { documentFileName } from "./documentFileName.ts";
import type { FactFinding, RegistryRule } from "./rule.ts";

/** The rules for one document's file. `articles` are the paths of all articles. */
export function documentRules(
  articles: ReadonlySet<string>,
  committees: Committees,
): readonly RegistryRule<DocumentFile>[] {
  const facts = documentFacts.map(({ id, judge }) => ({
    id,
    judge: (document: DocumentFile) =>
      judge(document, committees).map(
        ({ key, ...fault }): FactFinding => ({ at: [key ?? "issuer"], key, ...fault }),
      ),
  }));
  return [documentFileName, ...facts, citingArticles(articles)];
}

/** Articles that are said to cite it are there, and not older than it; a warning where one is missing. */
function citingArticles(articles: ReadonlySet<string>): RegistryRule<DocumentFile> {
  return {
    id: "document-evidence",
    judge: ({ cited_in, date }) =>
      cited_in.flatMap(({ article }, i): FactFinding[] => {
        const place = { at: ["cited_in", i, "article"], key: "article" };
        if (!articles.has(article)) {
          const message = `Không có bài "${article}"; mục này không có tác dụng`;
          const expected =
            "đường dẫn của một bài, tính từ content/, như articles/gia-lam/2021/….md";
          // An article that was taken down must not hold back the whole site.
          return [{ ...place, severity: "warning", message, expected }];
        }
        const day = parseArticlePath(article)?.day;
        return date && day && date > day ? [{ ...place, ...laterThan(date, day) }] : [];
      }),
  };
}
