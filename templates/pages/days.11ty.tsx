import type { DayCell } from "../../src/derive/pages/days.ts";
import { listingWords, unitWords, words } from "../../src/derive/words.ts";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { definePage } from "../definePage.ts";

export default definePage("days", (page) => (
  <Layout frame={page.frame}>
    <PageHeading heading={words.days}>
      <p class="standfirst">{listingWords.daysNote}</p>
    </PageHeading>
    <div class="calendar">
      {page.months.map(({ heading, days }) => (
        <section>
          <h2>{heading}</h2>
          <ol>
            {days.map((cell) => (
              <Day cell={cell} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  </Layout>
));

function Day({ cell: { id, day, link } }: { cell: DayCell }) {
  return (
    <li id={id}>
      {link ? (
        <a href={link.href}>
          {day}{" "}
          <small>
            {link.count}
            <span class="unseen"> {unitWords.articles}</span>
          </small>
        </a>
      ) : (
        day
      )}
    </li>
  );
}
