import { placeWords } from "../../src/derive/placeWords.ts";
import { words } from "../../src/derive/words.ts";
import { ArticleList } from "../components/ArticleList.tsx";
import { Facts } from "../components/Facts.tsx";
import { Layout } from "../components/Layout.tsx";
import { PageHeading } from "../components/PageHeading.tsx";
import { TableFrame } from "../components/Table.tsx";
import { definePage } from "../definePage.ts";

export default definePage("place", (page) => {
  const head = [placeWords.oldDistricts, placeWords.share, placeWords.closed, words.articles];
  return (
    <Layout frame={page.frame}>
      <PageHeading kicker={placeWords.place} heading={page.heading} />
      <p class="standfirst">{page.summary}</p>
      {page.namesake && <p class="notice">{page.namesake}</p>}
      <section>
        <h2>{placeWords.oldDistricts}</h2>
        <TableFrame caption={placeWords.oldDistricts} head={head} unseenCaption>
          {page.origins.map(({ district, share, certainty, closed }) => (
            <tr>
              <th scope="row">
                <a href={district.href}>{district.label}</a>
              </th>
              <td>
                {share}
                {certainty && <span class="mark">{certainty}</span>}
              </td>
              <td class={closed ? undefined : "unknown"}>{closed ?? words.unknown}</td>
              <td>{district.count}</td>
            </tr>
          ))}
        </TableFrame>
        {page.alone && <p>{page.alone}</p>}
        <details class="evidence">
          <summary>{placeWords.evidence}</summary>
          <Facts facts={page.evidence} />
        </details>
      </section>
      <section>
        <h2>{placeWords.archive}</h2>
        {page.articles.length === 0 && <ArticleList items={[]} />}
        {page.articles.map(({ district, items }) => (
          <>
            <h3 class="group-heading">{district.label}</h3>
            <ArticleList items={items} level="h4" />
            <p>
              <a href={district.href}>
                {placeWords.seeAll} {district.label}
              </a>{" "}
              <span class="number">{district.count}</span>
            </p>
          </>
        ))}
      </section>
    </Layout>
  );
});
