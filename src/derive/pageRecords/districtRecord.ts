import type { District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { pageRecord, type SearchRecord } from "../searchRecord.ts";

/** The page of a district as the search index takes it. */
export function districtRecord({ slug, names }: District): SearchRecord {
  const { full, name, committee, party_organisation } = names;
  return pageRecord({
    url: addresses.district(slug),
    kind: "dia-danh",
    title: full,
    texts: [`${committee}, ${party_organisation}.`],
    names: [full, name, committee, party_organisation],
    values: { "quan-huyen": [slug] },
  });
}
