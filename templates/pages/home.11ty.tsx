import { listingWords, words } from "../../src/derive/words.ts";
import { ArticleList } from "../components/ArticleList.tsx";
import { CountedList } from "../components/CountedList.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { TileMap } from "../components/TileMap.tsx";
import { Timeline } from "../components/Timeline.tsx";
import { definePage } from "../definePage.ts";

export default definePage("home", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={page.heading}>
      <p class="standfirst">{page.description}</p>
      <p class="count">{page.count}</p>
    </PageHeading>
    <section aria-label={listingWords.timeline}>
      <Timeline stops={page.terms} />
    </section>
    <section>
      <h2>{words.districts}</h2>
      <TileMap map={page.map} />
    </section>
    <div class="columns">
      <section class="main-column">
        <h2>{words.latest}</h2>
        <ArticleList items={page.items} />
      </section>
      <div class="side-column">
        <section>
          <h2>{page.days.label}</h2>
          <p>
            <a data-today href={page.days.href}>
              {listingWords.sameDay}
            </a>
          </p>
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
