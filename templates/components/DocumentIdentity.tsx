import type { DocumentLinkProps } from "../../src/derive/documentIndex.ts";
import { documentWords } from "../../src/derive/documentWords.ts";
import type { DocumentIdentity as IdentityProps } from "../../src/derive/pages/document.ts";
import { DocumentLinks } from "./DocumentLinks.tsx";
import { Facts } from "./Facts.tsx";
import { SourceText } from "./SourceText.tsx";

/** What is known of a document, where its text is to be read, and what it may be taken for. */
export function DocumentIdentity({ identity }: { identity: IdentityProps }) {
  const { title, facts, fullText, sources, alike, open } = identity;
  return (
    <>
      {title && <p class="standfirst">{title}</p>}
      <section class="document-facts">
        <h2>{documentWords.facts}</h2>
        <Facts facts={facts} />
        <dl class="facts">
          <div>
            <dt>{documentWords.fullText}</dt>
            <dd class={fullText ? undefined : "unknown"}>
              {fullText ? <SourceText source={fullText} /> : documentWords.noFullText}
            </dd>
          </div>
          {sources.length > 0 && (
            <div>
              <dt>{documentWords.readAt}</dt>
              {sources.map((source) => (
                <dd>
                  <SourceText source={source} />
                </dd>
              ))}
            </div>
          )}
        </dl>
        <Named heading={documentWords.alike} documents={alike} />
        <Named heading={documentWords.alikeOpen} documents={open} />
      </section>
    </>
  );
}

function Named(props: { heading: string; documents: DocumentLinkProps[] }) {
  if (props.documents.length === 0) return null;
  return (
    <>
      <h3>{props.heading}</h3>
      <DocumentLinks documents={props.documents} />
    </>
  );
}
