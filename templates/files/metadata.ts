import { stringify } from "csv-stringify/sync";
import { columns } from "../../src/derive/columns.ts";
import type { MetadataRecord } from "../../src/derive/records.ts";

/** Between the values of a list within one field of a table. */
export const LIST = "; ";

/** Lines end as RFC 4180 wants; a field with a line end of any kind is quoted. */
export const CSV = { record_delimiter: "windows", quoted_match: /[\r\n]/ } as const;

/** Records as CSV (RFC 4180) in UTF-8 with a line of headings; what is unknown is an empty field. */
export function csv(records: Iterable<MetadataRecord>): string {
  const rows = Array.from(records, (record) =>
    columns.map(({ name }) => {
      const value = record[name];
      return Array.isArray(value) ? value.join(LIST) : value;
    }),
  );
  const header = columns.map(({ name }) => name);
  return stringify([header, ...rows], CSV);
}

/** Records as NDJSON: a JSON object a line, each with every key. */
export function ndjson(records: Iterable<MetadataRecord>): string {
  return Array.from(records, (record) => `${JSON.stringify(record)}\n`).join("");
}
