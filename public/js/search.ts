import { libraryAt } from "./search/library.ts";
import { runSearch } from "./search/page.ts";

// The script stands in /js/ of the site, wherever the site itself stands.
runSearch(document, libraryAt(new URL("../", import.meta.url).pathname));
