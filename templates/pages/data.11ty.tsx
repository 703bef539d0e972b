import { dataWords } from "../../src/derive/dataWords.ts";
import { listingWords, words } from "../../src/derive/words.ts";
import { ColumnTable } from "../components/ColumnTable.tsx";
import { CoverageTable } from "../components/CoverageTable.tsx";
import { ExportTable } from "../components/ExportTable.tsx";
import { Layout } from "../components/Layout.tsx";
import { Licence } from "../components/Licence.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("data", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.data} />
    <p class="standfirst">{dataWords.intro}</p>
    <ExportTable files={page.files} />
    <h2>{words.licence}</h2>
    <p>
      <Licence licence={page.frame.site.licence} />
    </p>
    <h2>{dataWords.excel}</h2>
    <ol>
      {dataWords.excelSteps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
    <h2>{dataWords.columns}</h2>
    <p>{dataWords.unknown}</p>
    <ColumnTable caption={dataWords.columns} columns={page.columns} />
    <h2>{dataWords.citationColumns}</h2>
    <ColumnTable caption={dataWords.citationColumns} columns={page.citationColumns} />
    {page.coverage && (
      <section>
        <h2>{listingWords.coverageHeading}</h2>
        <CoverageTable coverage={page.coverage} />
      </section>
    )}
    <h2>{dataWords.feeds}</h2>
    <p>
      {dataWords.feedsNote}{" "}
      {page.feeds.map(({ label, href }, i) => (
        <>
          {i > 0 && " · "}
          <a href={href}>{label}</a>
        </>
      ))}
    </p>
  </Layout>
));
