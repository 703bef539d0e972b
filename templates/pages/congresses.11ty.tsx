import { congressPageWords } from "../../src/derive/congressPageWords.ts";
import { words } from "../../src/derive/words.ts";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { TermTable } from "../components/TermTable.tsx";
import { definePage } from "../definePage.ts";

export default definePage("congresses", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={congressPageWords.allCongresses} />
    <p class="standfirst">{congressPageWords.intro}</p>
    {page.terms.map(({ id, heading, rows }) => (
      <section>
        <h2 id={id}>{heading}</h2>
        <TermTable caption={heading} head={words.district} rows={rows} />
      </section>
    ))}
  </Layout>
));
