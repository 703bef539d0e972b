import { peopleWords } from "../../src/derive/peopleWords.ts";
import { LabelText } from "../components/LabelText.tsx";
import { Listing } from "../components/Listing.tsx";
import { SourceText } from "../components/SourceText.tsx";
import { Table } from "../components/Table.tsx";
import { WitnessSpan } from "../components/WitnessSpan.tsx";
import { definePage } from "../definePage.ts";

export default definePage("person", (page) => (
  <Listing page={page}>
    {page.identity && (
      <>
        {page.identity.note && <p class="standfirst">{page.identity.note}</p>}
        {page.identity.also.length > 0 && (
          <p>
            {peopleWords.also}: {page.identity.also.join(", ")}
          </p>
        )}
        <Table
          caption={peopleWords.tenures}
          head={[peopleWords.role, peopleWords.body, peopleWords.evidence]}
          rows={page.identity.tenures.map((tenure) => [
            tenure.role,
            <LabelText label={tenure.body} />,
            <WitnessSpan tenure={tenure} />,
          ])}
        />
        <p class="note">{peopleWords.tenureNote}</p>
        {page.identity.sources.length > 0 && (
          <>
            <h2>{peopleWords.otherSources}</h2>
            <ul>
              {page.identity.sources.map((source) => (
                <li>
                  <SourceText source={source} />
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    )}
  </Listing>
));
