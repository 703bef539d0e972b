import { addresses } from "../addresses.ts";
import { placeSummary } from "../pages/place.ts";
import type { Place } from "../places.ts";
import { pageRecord, type SearchRecord } from "../searchRecord.ts";

/** The page of a new ward or commune as the search index takes it. */
export function placeRecord(place: Place): SearchRecord {
  const { slug, name, proper, origins } = place;
  return pageRecord({
    url: addresses.place(slug),
    kind: "dia-danh",
    title: name,
    texts: [placeSummary(place)],
    about: origins.map(({ district }) => district.names.full),
    names: [name, proper],
    values: { "quan-huyen": origins.map(({ district }) => district.slug) },
  });
}
