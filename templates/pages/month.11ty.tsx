import { Listing } from "../components/Listing.tsx";
import { definePage } from "../definePage.ts";

export default definePage("month", (page) => <Listing page={page} />);
