import { documentWords } from "../../src/derive/documentWords.ts";
import { DocumentList } from "../components/DocumentList.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { Pagination } from "../components/Pagination.tsx";
import { definePage } from "../definePage.ts";

export default definePage("documentGroup", (page) => (
  <Layout frame={page.frame}>
    <PageHeading kicker={documentWords.documents} heading={page.heading}>
      <p class="count">{page.count}</p>
    </PageHeading>
    {page.note && <p class="standfirst">{page.note}</p>}
    {page.groups.map(({ heading, entries }) => (
      <section>
        <h2 class="group-heading">{heading}</h2>
        <DocumentList entries={entries} />
      </section>
    ))}
    <Pagination pagination={page.pagination} />
  </Layout>
));
