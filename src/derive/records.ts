import { columns } from "./columns.ts";
import type { Context } from "./context.ts";

/** An article's metadata by the names of the columns; null where a value is unknown or does not apply. */
export type MetadataRecord = Record<string, string | readonly string[] | null>;

/** The metadata of every article, newest first, one by one. */
export function* recordsOf(context: Context): Generator<MetadataRecord, void, undefined> {
  for (const article of context.archive.articles) {
    yield Object.fromEntries(
      columns.map(({ name, value }) => [name, value(article, context) ?? null]),
    );
  }
}
