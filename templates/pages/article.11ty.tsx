import { ArticleFooter } from "../components/ArticleFooter.tsx";
import { ArticleHeader } from "../components/ArticleHeader.tsx";
import { ArticleSource } from "../components/ArticleSource.tsx";
import { CoverFigure } from "../components/CoverFigure.tsx";
import { Layout } from "../components/Layout.tsx";
import { Prose } from "../components/Prose.tsx";
import { definePage } from "../definePage.ts";

export default definePage("article", (article) => (
  <Layout frame={article.frame}>
    <article class="article">
      <ArticleHeader article={article} />
      {article.cover && <CoverFigure cover={article.cover} />}
      {article.notices.map((notice) => (
        <p class="notice">{notice}</p>
      ))}
      <Prose html={article.body} />
      {article.source && <ArticleSource source={article.source} />}
      <ArticleFooter article={article} />
    </article>
  </Layout>
));
