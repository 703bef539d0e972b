import type { Person } from "../../validate/schema/person.ts";
import { addresses } from "../addresses.ts";
import type { Context } from "../context.ts";
import { personHeading } from "../pages/person.ts";
import { pageRecord, type SearchRecord } from "../searchRecord.ts";
import { bodyLabel } from "../tenures.ts";

/** The page of a person as the search index takes it. */
export function personRecord(context: Context, person: Person): SearchRecord {
  const { slug, name, also, note = "", tenures } = person;
  const offices = [
    ...new Set(tenures.map(({ role, body }) => `${role}, ${bodyLabel(context, body).label}`)),
  ];
  const bodies = tenures.map(({ body }) => body).filter((body) => context.districts.has(body));
  return pageRecord({
    url: addresses.person(slug),
    kind: "nhan-su",
    title: personHeading(context.archive.people, person),
    texts: [`${offices.join("; ")}.`, note],
    about: offices,
    names: [name, ...also],
    values: { "quan-huyen": [...new Set(bodies)] },
  });
}
