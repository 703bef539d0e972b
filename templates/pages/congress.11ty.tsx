import { congressPageWords } from "../../src/derive/congressPageWords.ts";
import { Facts } from "../components/Facts.tsx";
import { Layout } from "../components/Layout.tsx";
import { Meetings } from "../components/Meetings.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { Phase } from "../components/Phase.tsx";
import { Siblings } from "../components/Siblings.tsx";
import { definePage } from "../definePage.ts";

export default definePage("congress", (page) => (
  <Layout frame={page.frame}>
    <PageHeading kicker={congressPageWords.congresses} heading={page.heading}>
      <p class="count">
        <a href={page.listing.href}>{page.listing.label}</a>{" "}
        <span class="number">{page.listing.count}</span>
      </p>
    </PageHeading>
    {page.state && <p class="standfirst">{page.state}</p>}
    <section>
      <h2>{congressPageWords.known}</h2>
      <Facts facts={page.facts} />
    </section>
    <section>
      <h2>{congressPageWords.articles}</h2>
      {page.phases.map((phase) => (
        <Phase phase={phase} listing={page.listing.href} />
      ))}
    </section>
    {page.meetings && (
      <section>
        <h2>{congressPageWords.meetings}</h2>
        <p class="phase-note">{congressPageWords.meetingsNote}</p>
        <Meetings rows={page.meetings} />
      </section>
    )}
    <Siblings siblings={page.siblings} />
  </Layout>
));
