import { documentWords } from "../../src/derive/documentWords.ts";
import type { Candidates } from "../../src/derive/pages/documentBetween.ts";
import { DocumentLinks } from "./DocumentLinks.tsx";
import { LabelText } from "./LabelText.tsx";

/** What mentions may mean: the documents that are known, and the bodies that may have given another. */
export function DocumentCandidates({ candidates }: { candidates: Candidates }) {
  const { documents, issuers } = candidates;
  return (
    <>
      <p class="standfirst">{documentWords.openAbout}</p>
      <section>
        <h2>{documentWords.mayMean}</h2>
        {documents.length > 0 ? (
          <DocumentLinks documents={documents} />
        ) : (
          <p>{documentWords.mayMeanNone}</p>
        )}
        {issuers.length > 0 && (
          <p>
            {documentWords.mayMeanOf}:{" "}
            {issuers.map((issuer, i) => (
              <>
                {i > 0 && ", "}
                <LabelText label={issuer} />
              </>
            ))}
            .
          </p>
        )}
      </section>
    </>
  );
}
