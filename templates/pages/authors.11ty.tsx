import { words } from "../../src/derive/words.ts";
import { CountedList } from "../components/CountedList.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("authors", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.authors} />
    {page.authors.length === 0 && <p class="empty">{words.noArticles}</p>}
    <CountedList links={page.authors} />
  </Layout>
));
