import { renderToString } from "preact-render-to-string";
import { citeWords } from "../../src/derive/citeWords.ts";
import type { ArticleProps } from "../../src/derive/pages/article.ts";
import { words } from "../../src/derive/words.ts";
import { ArticleFooter } from "../components/ArticleFooter.tsx";
import { ArticleHeader } from "../components/ArticleHeader.tsx";
import { ArticleNotices } from "../components/ArticleNotices.tsx";
import { CoverFigure } from "../components/CoverFigure.tsx";
import { Prose } from "../components/Prose.tsx";

/** An article as a document by itself, still without style and pictures; `policy` governs it. */
export function savedCopy(article: ArticleProps, policy: string): string {
  const { frame, title, citations, cover, keeping } = article;
  const { site, canonical } = frame;
  return `<!doctype html>\n${renderToString(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} (${citeWords.savedCopy})`}</title>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={canonical} />
      </head>
      <body>
        <p class="saved">
          {citeWords.savedFrom} <a href={site.home.href}>{site.title}</a>:{" "}
          <a href={keeping.url}>{keeping.url}</a>
        </p>
        <main>
          <ArticleHeader article={article} />
          {cover && <CoverFigure cover={cover} />}
          <ArticleNotices article={article} />
          <Prose html={article.body} />
          <ArticleFooter article={article} />
        </main>
        <footer>
          <p>
            {citeWords.heading}: {citations.plain}
          </p>
          <p>
            {site.publisher}. {words.licence}: <a href={site.licence.url}>{site.licence.name}</a>.{" "}
            {site.licence.covers}
          </p>
        </footer>
      </body>
    </html>,
  )}\n`;
}
