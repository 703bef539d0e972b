import { words } from "../../src/derive/words.ts";
import { Listing } from "../components/Listing.tsx";
import { TermTable } from "../components/TermTable.tsx";
import { definePage } from "../definePage.ts";

export default definePage("term", (page) => (
  <Listing page={page}>
    {page.districts && (
      <section>
        <h2>{words.districts}</h2>
        <TermTable caption={words.districts} head={words.district} rows={page.districts} />
      </section>
    )}
  </Listing>
));
