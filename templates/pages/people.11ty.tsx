import { peopleWords } from "../../src/derive/peopleWords.ts";
import { CountedAnchor } from "../components/CountedList.tsx";
import { LabelText } from "../components/LabelText.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { WitnessLink } from "../components/WitnessSpan.tsx";
import { definePage } from "../definePage.ts";

export default definePage("people", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={peopleWords.people} />
    <p class="standfirst">{peopleWords.intro}</p>
    {page.records.length + page.named.length === 0 && <p class="empty">{peopleWords.nobody}</p>}
    {page.records.length > 0 && (
      <section aria-labelledby="ho-so">
        <h2 id="ho-so">{peopleWords.records}</h2>
        <dl class="names">
          {page.records.map(({ person, offices }) => (
            <div>
              <dt>
                <CountedAnchor link={person} />
              </dt>
              {offices.map((office) => (
                <dd>{office}</dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
    )}
    {page.named.length > 0 && (
      <section aria-labelledby="ten">
        <h2 id="ten">{peopleWords.named}</h2>
        <p class="note">{peopleWords.namedNote}</p>
        <dl class="names">
          {page.named.map(({ name, statements }) => (
            <div>
              <dt>{name}</dt>
              {statements.map(({ role, body, article }) => (
                <dd>
                  {role}, <LabelText label={body} /> (<WitnessLink witness={article} />)
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </section>
    )}
  </Layout>
));
