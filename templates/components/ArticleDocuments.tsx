import type { DocumentLinkProps } from "../../src/derive/documentIndex.ts";
import { documentWords } from "../../src/derive/documentWords.ts";
import { DocumentLinks } from "./DocumentLinks.tsx";

/** The documents that an article names, below its text; nothing where it names none. */
export function ArticleDocuments({ documents }: { documents: DocumentLinkProps[] }) {
  if (documents.length === 0) return null;
  return (
    <section>
      <h2>{documentWords.inArticle}</h2>
      <DocumentLinks documents={documents} />
    </section>
  );
}
