import { type DateDecision, decideDate } from "../../../../src/import/facts/dates/decideDate.ts";
import type { Evidence, Field } from "../../../../src/import/model.ts";

/** A page in short: every text with the line on which it stands. */
export interface PageInShort {
  title?: Evidence;
  datelines?: readonly Evidence[];
  lead?: readonly (string | Evidence)[];
  /** What a `meta` element says of the publication. */
  stated?: string;
  year?: number;
}

/** A text on its line. */
export function on(line: number, literal: string): Evidence {
  return { line, literal };
}

/** Decides on a page whose title stands on line 3 and whose text begins on line 10. */
export function decide(page: PageInShort): DateDecision {
  const { title = on(3, "Hội nghị của một huyện không có thật"), datelines = [], lead = [] } = page;
  const { stated, year } = page;
  const published = { name: "published", line: 1, literal: stated ?? "", value: stated ?? "" };
  return decideDate({
    title,
    datelines,
    lead: lead.map((text, index) => (typeof text === "string" ? on(10 + index, text) : text)),
    stated: stated === undefined ? [] : [published],
    year,
  });
}

/** `date` in one line: the value and its basis, `?` where it is not sure, then what else it may be. */
export function dateOf(page: PageInShort): string {
  const [date, basis] = decide(page).fields;
  const value = `${date.value ?? "null"}${date.sure ? "" : "?"}`;
  const others = date.alternatives.length > 0 ? ` | ${date.alternatives.join(" ")}` : "";
  return `${value}${basis.value === null ? "" : ` ${basis.value}`}${others}`;
}

/** `source.retrieved` in one line. */
export function retrievedOf(page: PageInShort): string {
  const [, , field] = decide(page).fields;
  return `${field.value ?? "null"}${field.sure ? "" : "?"}`;
}

/** What is said of a field in words. */
export function noteOf(page: PageInShort, name = "date"): string | undefined {
  const fields: readonly Field<string>[] = decide(page).fields;
  return fields.find(({ field }) => field === name)?.note;
}
