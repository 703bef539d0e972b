import { documentWords } from "../../src/derive/documentWords.ts";
import { CitingArticles } from "../components/CitingArticles.tsx";
import { CitingHeading } from "../components/CitingHeading.tsx";
import { DocumentIdentity } from "../components/DocumentIdentity.tsx";
import { Layout } from "../components/Layout.tsx";
import { Pagination } from "../components/Pagination.tsx";
import { definePage } from "../definePage.ts";

export default definePage("document", (page) => (
  <Layout frame={page.frame}>
    <CitingHeading
      kicker={documentWords.documents}
      page={page}
      linked={page.identity !== undefined}
    />
    {page.identity && <DocumentIdentity identity={page.identity} />}
    <section aria-labelledby="cac-bai">
      <h2 id="cac-bai" class="section-heading">
        {documentWords.citing}
      </h2>
      {page.isUnsure && <p class="note">{documentWords.unsureNote}</p>}
      <CitingArticles articles={page.articles} />
      <Pagination pagination={page.pagination} />
    </section>
  </Layout>
));
