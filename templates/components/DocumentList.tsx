import type { DocumentEntry } from "../../src/derive/listedDocuments.ts";

/** Documents one below the other: name, whose and of which time, title where it is known, number of articles. */
export function DocumentList({ entries }: { entries: DocumentEntry[] }) {
  return (
    <ul class="documents">
      {entries.map(({ document, title, count }) => (
        <li>
          <a href={document.href}>{document.label}</a>
          {document.line && <span class="document-line">{document.line}</span>}
          <span class="number">{count}</span>
          {title && <p class="document-title">{title}</p>}
        </li>
      ))}
    </ul>
  );
}
