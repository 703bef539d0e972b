import { documentWords } from "../../src/derive/documentWords.ts";
import { CountedAnchor, CountedList } from "../components/CountedList.tsx";
import { DocumentList } from "../components/DocumentList.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("documents", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={documentWords.documents}>
      <p class="count">{page.count}</p>
    </PageHeading>
    <p class="standfirst">{documentWords.intro}</p>
    {page.most.length === 0 && !page.open && <p class="empty">{documentWords.none}</p>}
    {page.most.length > 0 && (
      <>
        <section>
          <h2>{documentWords.byIssuer}</h2>
          <CountedList links={page.issuers} />
        </section>
        <div class="columns">
          <section class="main-column">
            <h2>{documentWords.mostCited}</h2>
            <DocumentList entries={page.most} />
          </section>
          <div class="side-column">
            <section>
              <h2>{documentWords.byKind}</h2>
              <CountedList links={page.kinds} />
            </section>
            <section>
              <h2>{documentWords.byTime}</h2>
              <CountedList links={page.times} />
            </section>
          </div>
        </div>
      </>
    )}
    {page.open && (
      <section>
        <h2>{documentWords.open}</h2>
        <p class="note">{documentWords.openNote}</p>
        <DocumentList entries={page.open.entries} />
        <p>
          <CountedAnchor link={page.open.all} />
        </p>
      </section>
    )}
  </Layout>
));
