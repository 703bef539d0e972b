import { Listing } from "../components/Listing.tsx";
import { definePage } from "../definePage.ts";

export default definePage("tag", (page) => (
  <Listing page={page}>{page.notice && <p class="notice">{page.notice}</p>}</Listing>
));
