import { words } from "../../src/derive/words.ts";
import { ArticleFooter } from "../components/ArticleFooter.tsx";
import { ArticleHeader } from "../components/ArticleHeader.tsx";
import { ArticleNotices } from "../components/ArticleNotices.tsx";
import { CitationBox } from "../components/CitationBox.tsx";
import { Contents } from "../components/Contents.tsx";
import { CoverFigure } from "../components/CoverFigure.tsx";
import { KeepingRow } from "../components/KeepingRow.tsx";
import { Layout } from "../components/Layout.tsx";
import { Onward } from "../components/Onward.tsx";
import { Prose } from "../components/Prose.tsx";
import { definePage } from "../definePage.ts";

export default definePage("article", (article) => (
  <Layout frame={article.frame}>
    <article class="article">
      <ArticleHeader article={article} />
      {article.cover && <CoverFigure cover={article.cover} />}
      <div class="article-columns">
        <div>
          <ArticleNotices article={article} />
          <Contents headings={article.contents} />
          <Prose html={article.body} />
          <ArticleFooter article={article} />
        </div>
        <aside class="article-side" aria-label={words.aboutArticle}>
          <CitationBox article={article} />
          <KeepingRow article={article} />
        </aside>
      </div>
    </article>
    <Onward article={article} />
  </Layout>
));
