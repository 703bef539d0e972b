import { citeWords } from "../../src/derive/citeWords.ts";
import type { ArticleProps } from "../../src/derive/pages/article.ts";

/** How to cite an article: in words, by its address, and for reference managers. */
export function CitationBox({ article: { citations, keeping } }: { article: ArticleProps }) {
  return (
    <section class="cite" aria-labelledby="trich-dan">
      <h2 id="trich-dan">{citeWords.heading}</h2>
      <p id="trich-loi">{citations.plain}</p>
      <CopyButton of="trich-loi" what={citeWords.citation} />
      <p class="hint">{citeWords.readOn}</p>
      <p>
        {citeWords.address}:{" "}
        <a id="trich-dia-chi" href={keeping.url} rel="bookmark">
          {keeping.url}
        </a>{" "}
        <CopyButton of="trich-dia-chi" what={citeWords.address} />
      </p>
      {citations.formats.map(({ id, label, text }) => (
        <details>
          <summary>{label}</summary>
          <pre id={`trich-${id}`}>
            <code>{text}</code>
          </pre>
          <CopyButton of={`trich-${id}`} what={label} />
        </details>
      ))}
    </section>
  );
}

/** Unhidden by `copy.ts`: without a script there is nothing that it could do. */
function CopyButton({ of, what }: { of: string; what: string }) {
  return (
    <button type="button" data-copy={of} hidden>
      {citeWords.copy}
      <span class="unseen"> {what}</span>
    </button>
  );
}
