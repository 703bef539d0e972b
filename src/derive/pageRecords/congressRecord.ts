import type { CommitteeTerm, District } from "../../validate/schema/registry.ts";
import { addresses } from "../addresses.ts";
import { congressPageWords } from "../congressPageWords.ts";
import { congressLabel } from "../facts.ts";
import { printTerm } from "../format.ts";
import { congressHeading } from "../pages/congress.ts";
import { pageRecord, type SearchRecord } from "../searchRecord.ts";
import { termStates, unitWords } from "../words.ts";

/** The page of a congress as the search index takes it. */
export function congressRecord(district: District, term: CommitteeTerm): SearchRecord {
  const { slug, names } = district;
  const { years, status, congress, ordinal } = term;
  const title = congressHeading(district, term);
  const whose = `${congressPageWords.congresses} ${names.party_organisation}`;
  const day = congress?.opened ?? congress?.days[0] ?? congress?.closed;
  return pageRecord({
    url: addresses.congress(slug, years),
    kind: "dai-hoi",
    title,
    texts: [termStates[status] ?? "", congress ? congressLabel(congress) : ""],
    names: [
      title,
      `${whose} ${unitWords.term} ${printTerm(years)}`,
      ...(ordinal ? [`${whose} ${congressPageWords.count} ${ordinal.value}`] : []),
    ],
    day,
    values: { "quan-huyen": [slug], "nhiem-ky": [years] },
  });
}
