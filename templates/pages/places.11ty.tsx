import { placeWords } from "../../src/derive/placeWords.ts";
import { Layout } from "../components/Layout.tsx";
import { NotedLinks } from "../components/NotedLinks.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("places", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={placeWords.places}>
      <p class="count">{page.count}</p>
    </PageHeading>
    <p class="standfirst">{placeWords.intro}</p>
    <section aria-labelledby="theo-ten">
      <h2 id="theo-ten">{placeWords.byName}</h2>
      <dl class="names">
        {page.places.map(({ place, origins }) => (
          <div>
            <dt>
              <a href={place.href}>{place.label}</a>
            </dt>
            <dd>
              <NotedLinks links={origins} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
    <section aria-labelledby="theo-quan-huyen">
      <h2 id="theo-quan-huyen">{placeWords.byDistrict}</h2>
      <dl class="names">
        {page.districts.map(({ district, places }) => (
          <div>
            <dt>
              <a href={district.href}>{district.label}</a>
            </dt>
            <dd>
              <NotedLinks links={places} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  </Layout>
));
