import { citeWords } from "../../src/derive/citeWords.ts";
import type { ArticleProps } from "../../src/derive/pages/article.ts";

/** How to keep an article and pass it on; what needs a script is unhidden by `share.ts`. */
export function KeepingRow({ article: { keeping } }: { article: ArticleProps }) {
  const { page, source, mail, facebook } = keeping;
  return (
    <section class="keep" aria-labelledby="luu-bai">
      <h2 id="luu-bai">{citeWords.keep}</h2>
      <p>
        <a href={page.href} download={page.name}>
          {citeWords.keepPage}
        </a>{" "}
        <a href={source.href} download={source.name}>
          {citeWords.keepSource}
        </a>{" "}
        <button type="button" data-print hidden>
          {citeWords.print}
        </button>
      </p>
      <p>
        {citeWords.share}:{" "}
        <button type="button" data-share hidden>
          {citeWords.byDevice}
        </button>{" "}
        <a href={mail}>{citeWords.byMail}</a>{" "}
        <a href={facebook} rel="external noopener noreferrer">
          Facebook
        </a>
      </p>
    </section>
  );
}
