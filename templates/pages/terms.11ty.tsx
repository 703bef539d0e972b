import { words } from "../../src/derive/words.ts";
import { CountedList } from "../components/CountedList.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("terms", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.terms} />
    <CountedList links={page.terms} />
  </Layout>
));
