import type { PaginationProps } from "../../src/derive/paginate.ts";
import { unitWords } from "../../src/derive/words.ts";
import { PageHeading } from "./PageHeading.tsx";

/** The heading of a page of articles that name a document; its count leads to them where much stands between. */
export function CitingHeading(props: {
  kicker: string;
  page: { heading: string; line?: string; count: string; pagination?: PaginationProps };
  linked: boolean;
}) {
  const { kicker, linked } = props;
  const { heading, line, count, pagination } = props.page;
  return (
    <PageHeading kicker={kicker} heading={heading}>
      {line && <p class="heading-line">{line}</p>}
      <p class="count">
        {linked ? <a href="#cac-bai">{count}</a> : count}
        {pagination && `, ${unitWords.page} ${pagination.current}/${pagination.total}`}
      </p>
    </PageHeading>
  );
}
