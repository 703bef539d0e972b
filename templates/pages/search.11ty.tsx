import { searchWords } from "../../src/derive/searchWords.ts";
import { words } from "../../src/derive/words.ts";
import { CountedList } from "../components/CountedList.tsx";
import { DistrictDirectory } from "../components/DistrictDirectory.tsx";
import { Layout } from "../components/Layout.tsx";
import { LinkList } from "../components/LinkList.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { SearchForm } from "../components/SearchForm.tsx";
import { definePage } from "../definePage.ts";

export default definePage("search", ({ frame, filters, directory, ...lists }) => (
  <Layout frame={frame}>
    <PageHeading heading={searchWords.title} />
    <noscript>
      <p class="notice">{searchWords.noScript}</p>
    </noscript>
    <div class="search">
      <SearchForm action={frame.site.search.href} filters={filters} />
      <p id="bao" class="count" role="status" />
      <p id="goi-y" hidden />
      <section id="cac-ket-qua" aria-labelledby="ket-qua-tim" hidden>
        <h2 id="ket-qua-tim" class="unseen">
          {searchWords.results}
        </h2>
        {/* Busy until the script has read from the address what to look for. */}
        <div id="ket-qua" aria-busy="true" />
        <button type="button" id="xem-them" hidden>
          {searchWords.more}
        </button>
      </section>
    </div>
    <section class="search-directory">
      <h2 class="section-heading">{searchWords.browse}</h2>
      <p>
        <LinkList links={directory} />
      </p>
      <DistrictDirectory groups={lists.districts} level="h3" />
      <h3>{words.terms}</h3>
      <CountedList links={lists.terms} />
      <h3>{words.sections}</h3>
      <CountedList links={lists.sections} />
      <h3>{words.years}</h3>
      <CountedList links={lists.years} />
    </section>
    <script type="module" src={`${frame.site.basePath}/js/search.js`} />
  </Layout>
));
