import type { TermRow } from "../../src/derive/pages/district.ts";
import { words } from "../../src/derive/words.ts";
import { Facts } from "../components/Facts.tsx";
import { Listing } from "../components/Listing.tsx";
import { Table } from "../components/Table.tsx";
import { definePage } from "../definePage.ts";

export default definePage("district", (page) => (
  <Listing page={page}>
    <p class="standfirst">
      {page.committee}, {page.partyOrganisation}
    </p>
    <Table
      caption={words.termsOfDistrict}
      head={[words.terms, words.ordinal, words.articles]}
      rows={page.terms.map(termCells)}
    />
    <Facts facts={page.facts} />
  </Listing>
));

function termCells({ term, ordinal, state }: TermRow) {
  return [
    <>
      <a href={term.href}>{term.label}</a>
      {state && <span class="mark">{state}</span>}
    </>,
    ordinal ?? words.unknown,
    term.count,
  ];
}
