import type { ComponentChildren } from "preact";
import type { ListingProps } from "../../src/derive/listing.ts";
import { unitWords, words } from "../../src/derive/words.ts";
import { GroupedArticles } from "./ArticleList.tsx";
import { Layout } from "./Layout.tsx";
import { PageHeading } from "./PageHeading.tsx";
import { Pagination } from "./Pagination.tsx";

/** A page of a listing. What stands before the articles is shown on the first page only. */
export function Listing({ page, children }: { page: ListingProps; children?: ComponentChildren }) {
  return (
    <Layout frame={page.frame}>
      <PageHeading kicker={page.kicker} heading={page.heading}>
        <p class="count">
          {page.first && children ? <a href="#cac-bai">{page.count}</a> : page.count}
          {page.pagination &&
            `, ${unitWords.page} ${page.pagination.current}/${page.pagination.total}`}
        </p>
      </PageHeading>
      {page.first && children}
      <section aria-labelledby="cac-bai">
        <h2 id="cac-bai" class="section-heading">
          {words.articles}
        </h2>
        <GroupedArticles groups={page.groups} />
        <Pagination pagination={page.pagination} />
      </section>
    </Layout>
  );
}
