import { listingWords } from "../../src/derive/words.ts";
import { Facts } from "../components/Facts.tsx";
import { Listing } from "../components/Listing.tsx";
import { definePage } from "../definePage.ts";

export default definePage("sitting", (page) => (
  <Listing page={page}>
    <Facts facts={page.facts} />
    <p>
      <a href={page.congress.href}>{page.congress.label}</a>
    </p>
    <p>
      <a href={page.everywhere.href}>
        {page.everywhere.label} {listingWords.everywhere}
      </a>
    </p>
  </Listing>
));
