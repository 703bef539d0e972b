import { documentWords } from "../../src/derive/documentWords.ts";
import { CitingArticles } from "../components/CitingArticles.tsx";
import { CitingHeading } from "../components/CitingHeading.tsx";
import { DocumentCandidates } from "../components/DocumentCandidates.tsx";
import { DocumentLinks } from "../components/DocumentLinks.tsx";
import { Layout } from "../components/Layout.tsx";
import { Pagination } from "../components/Pagination.tsx";
import { definePage } from "../definePage.ts";

export default definePage("documentBetween", (page) => (
  <Layout frame={page.frame}>
    <CitingHeading kicker={documentWords.open} page={page} linked={page.candidates !== undefined} />
    {page.candidates && <DocumentCandidates candidates={page.candidates} />}
    <section aria-labelledby="cac-bai">
      <h2 id="cac-bai" class="section-heading">
        {documentWords.citing}
      </h2>
      <CitingArticles
        articles={page.articles}
        below={({ candidates }) =>
          candidates &&
          (candidates.length > 0 ? (
            <>
              <p class="note">{documentWords.mayMean}:</p>
              <DocumentLinks documents={candidates} />
            </>
          ) : (
            <p class="note">{documentWords.mayMeanNone}</p>
          ))
        }
      />
      <Pagination pagination={page.pagination} />
    </section>
  </Layout>
));
