import { words } from "../../src/derive/words.ts";
import { ArticleList } from "../components/ArticleList.tsx";
import { CountedList } from "../components/CountedList.tsx";
import { DistrictDirectory } from "../components/DistrictDirectory.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("home", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={page.heading}>
      <p class="standfirst">{page.description}</p>
      <p class="count">{page.count}</p>
    </PageHeading>
    <div class="columns">
      <section class="main-column">
        <h2>{words.latest}</h2>
        <ArticleList items={page.items} />
      </section>
      <div class="side-column">
        <section>
          <h2>{words.districts}</h2>
          <DistrictDirectory groups={page.districts} level="h3" />
        </section>
        <section>
          <h2>{words.terms}</h2>
          <CountedList links={page.terms} />
        </section>
        <section>
          <h2>{words.sections}</h2>
          <CountedList links={page.sections} />
        </section>
        <section>
          <h2>{words.years}</h2>
          <CountedList links={page.years} />
        </section>
      </div>
    </div>
  </Layout>
));
