import { words } from "../../src/derive/words.ts";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { Prose } from "../components/Prose.tsx";
import { definePage } from "../definePage.ts";

export default definePage("about", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.about} />
    <Prose html={page.body} />
  </Layout>
));
