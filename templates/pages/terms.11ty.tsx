import { words } from "../../src/derive/words.ts";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { Timeline } from "../components/Timeline.tsx";
import { definePage } from "../definePage.ts";

export default definePage("terms", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.terms} />
    <Timeline stops={page.stops} />
  </Layout>
));
