import { stringify } from "csv-stringify/sync";
import { type CitationRow, citationColumns } from "../../src/derive/citationColumns.ts";
import type { DocumentEntry } from "../../src/derive/documentEntries.ts";
import { CSV, LIST } from "./metadata.ts";

/** Documents as a JSON array, one a line, so that what changed can be seen line by line. */
export function documentsJson(entries: readonly DocumentEntry[]): string {
  return `[${entries.map((entry) => `\n${JSON.stringify(entry)}`).join(",")}\n]\n`;
}

/** Citations as CSV (RFC 4180) with a line of headings; what is unknown is an empty field. */
export function citationsCsv(rows: readonly CitationRow[]): string {
  const header = citationColumns.map(({ name }) => name);
  const lines = rows.map((row) =>
    citationColumns.map(({ value }) => {
      const cell = value(row);
      return typeof cell === "object" ? cell.join(LIST) : cell;
    }),
  );
  return stringify([header, ...lines], CSV);
}
