import { OPEN } from "../../validate/openPlaces.ts";
import type { FrontMatter } from "../../validate/schema/article.ts";
import type { Field } from "../model.ts";

/** What is written beside the fields. */
export interface Marks {
  /** Not to be published yet. */
  draft: boolean;
  /** The day is one on which the district had ended already: why, only an editor can say. */
  afterClosure: boolean;
}

/**
 * The front matter that `fields` make, in the order of the schema: what is required and unknown is
 * open, what is optional and unknown is left out.
 */
export function frontMatterOf(
  fields: readonly Field[],
  { draft, afterClosure }: Marks,
): Record<string, unknown> {
  const value = (name: string) => fields.find(({ field }) => field === name)?.value ?? undefined;
  const date = value("date");
  // Left out, it would mean that the day is printed.
  const basis = value("date_basis") ?? (date === undefined ? undefined : OPEN);
  return withoutGaps({
    title: value("title") ?? OPEN,
    district: value("district") ?? OPEN,
    date: date ?? OPEN,
    date_basis: basis === "printed" ? undefined : basis,
    term: value("term") ?? OPEN,
    run_up_to: value("run_up_to"),
    author: value("author") ?? OPEN,
    source: sourceOf(fields),
    rights: value("rights") ?? OPEN,
    section: value("section"),
    draft: draft || undefined,
    after_closure: afterClosure ? OPEN : undefined,
  });
}

function sourceOf(fields: readonly Field[]): Record<string, unknown> | undefined {
  const of = (name: string) => fields.find(({ field }) => field === name);
  const rights = of("rights")?.value as FrontMatter["rights"] | null | undefined;
  const url = of("source.url")?.value ?? (rights === "link" ? OPEN : undefined);
  const name = of("source.name")?.value;
  const retrieved = of("source.retrieved")?.value ?? undefined;
  if (rights === "own" && !name) return undefined;
  return withoutGaps({ name: name ?? OPEN, url, published: publishedDay(fields), retrieved });
}

/** The day that the page prints as that of its publication, if it surely does. */
function publishedDay(fields: readonly Field[]): string | undefined {
  const of = (name: string) => fields.find(({ field }) => field === name);
  const date = of("date");
  if (of("date_basis")?.value !== "printed" || !date?.sure) return undefined;
  return String(date.value).slice(0, "2021-01-06".length);
}

function withoutGaps(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
