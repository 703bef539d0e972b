import type { DistrictRow } from "../../src/derive/pages/terms.ts";
import { words } from "../../src/derive/words.ts";
import { Listing } from "../components/Listing.tsx";
import { Table } from "../components/Table.tsx";
import { definePage } from "../definePage.ts";

export default definePage("term", (page) => (
  <Listing page={page}>
    <Table
      caption={words.districts}
      head={[words.district, words.ordinal, words.articles]}
      rows={page.districts.map(districtCells)}
    />
  </Listing>
));

function districtCells({ district, ordinal, state }: DistrictRow) {
  return [
    <>
      <a href={district.href}>{district.label}</a>
      {state && <span class="mark">{state}</span>}
    </>,
    ordinal ?? words.unknown,
    district.count,
  ];
}
