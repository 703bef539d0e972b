import type { DistrictIdentity as Identity } from "../../src/derive/pages/district.ts";
import { listingWords, words } from "../../src/derive/words.ts";
import { Coverage } from "./Coverage.tsx";
import { Facts } from "./Facts.tsx";
import { OfficeHolders } from "./OfficeHolders.tsx";
import { TermTable } from "./TermTable.tsx";
import { YearChart } from "./YearChart.tsx";

/** What is known of a district and how many articles there are of it, before the articles. */
export function DistrictIdentity({ identity }: { identity: Identity }) {
  const { committee, partyOrganisation, facts, terms, evidence, chart, coverage, holders } =
    identity;
  return (
    <>
      <p class="standfirst">
        {committee}, {partyOrganisation}
      </p>
      <div class="identity">
        <section>
          <h2>{listingWords.identity}</h2>
          <Facts facts={facts} />
        </section>
        <div>
          <h2>{words.termsOfDistrict}</h2>
          <TermTable caption={words.termsOfDistrict} head={words.terms} rows={terms} />
          <details class="evidence">
            <summary>{listingWords.evidence}</summary>
            {evidence.map(({ term, facts: known }) => (
              <section>
                <h3>{term}</h3>
                <Facts facts={known} />
              </section>
            ))}
          </details>
          {holders && <OfficeHolders holders={holders} />}
          {chart && coverage && (
            <>
              <h2>{listingWords.byYear}</h2>
              <YearChart chart={chart} />
              <Coverage years={coverage} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
