import { Listing } from "../components/Listing.tsx";
import { Siblings } from "../components/Siblings.tsx";
import { definePage } from "../definePage.ts";

export default definePage("day", (page) => (
  <Listing page={page}>
    <Siblings siblings={page.siblings} />
  </Listing>
));
