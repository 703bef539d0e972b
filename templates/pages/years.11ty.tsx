import { words } from "../../src/derive/words.ts";
import { CountedAnchor, CountedList } from "../components/CountedList.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("years", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.years} />
    {page.years.length === 0 && <p class="empty">{words.noArticles}</p>}
    {page.years.map(({ year, months }) => (
      <section>
        <h2>
          <CountedAnchor link={year} />
        </h2>
        <CountedList links={months} />
      </section>
    ))}
  </Layout>
));
