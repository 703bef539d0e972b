import { words } from "../../src/derive/words.ts";
import { CountedList } from "../components/CountedList.tsx";
import { Listing } from "../components/Listing.tsx";
import { Siblings } from "../components/Siblings.tsx";
import { definePage } from "../definePage.ts";

export default definePage("year", (page) => (
  <Listing page={page}>
    <Siblings siblings={page.siblings} />
    <nav aria-label={words.months}>
      <CountedList links={page.months} />
    </nav>
  </Listing>
));
