import { listingWords, words } from "../../src/derive/words.ts";
import { DistrictDirectory } from "../components/DistrictDirectory.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { TileMap } from "../components/TileMap.tsx";
import { definePage } from "../definePage.ts";

export default definePage("districts", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.districts} />
    <section aria-label={listingWords.map}>
      <TileMap map={page.map} />
    </section>
    <DistrictDirectory groups={page.groups} level="h2" />
  </Layout>
));
