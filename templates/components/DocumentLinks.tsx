import type { DocumentLinkProps } from "../../src/derive/documentIndex.ts";

/** Documents by name, each with whose it is and of which time, or that it is undecided. */
export function DocumentLinks({ documents }: { documents: DocumentLinkProps[] }) {
  return (
    <ul class="document-links">
      {documents.map(({ label, href, line }) => (
        <li>
          <a href={href}>{label}</a>
          {line && <span class="document-line">{line}</span>}
        </li>
      ))}
    </ul>
  );
}
