import { DistrictIdentity } from "../components/DistrictIdentity.tsx";
import { Listing } from "../components/Listing.tsx";
import { definePage } from "../definePage.ts";

export default definePage("district", (page) => (
  <Listing page={page}>{page.identity && <DistrictIdentity identity={page.identity} />}</Listing>
));
