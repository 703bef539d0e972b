import type { Registry } from "../validate/rule.ts";
import type { FrontMatter } from "../validate/schema/article.ts";
import { decideAuthor } from "./facts/author.ts";
import { type DateClues, decideDate } from "./facts/dates/decideDate.ts";
import { findDistrict } from "./facts/district/findDistrict.ts";
import { passagesOf } from "./facts/passage.ts";
import { decideRights } from "./facts/rights.ts";
import { decideSection } from "./facts/section.ts";
import { decideSource } from "./facts/source.ts";
import { findTerm } from "./facts/term/findTerm.ts";
import { decideTitle } from "./facts/title.ts";
import type { Evidence, Field, Layout, Page } from "./model.ts";

/** What the editor says that the page does not. */
export interface Given {
  district?: string;
  year?: number;
  rights?: FrontMatter["rights"];
  /** Answers by field; they stand above what was found. */
  answers?: Readonly<Record<string, unknown>>;
}

/** The fields of one page, in the order of the front matter, and the day of the event it reports. */
export interface Decided {
  fields: readonly Field[];
  /** `2021-01-06`; undefined where the lead tells of none. */
  eventDay?: string;
}

/** Decides every field; those that build on others (the term on day and district) come after them. */
export function decideFields(
  page: Page,
  layout: Layout,
  registry: Registry,
  given: Given,
): Decided {
  const settle = <Value>(field: Field<Value>) => answered(field, given.answers);
  const { sources, sections, districts } = registry;
  const passages = passagesOf(page, layout);
  const { fields: dates, event } = decideDate(cluesOf(page, layout, given.year));
  const [date, dateBasis, retrieved] = dates;
  const settledDate = settle(date);
  const day = settledDate.value?.slice(0, "2021-01-06".length);
  const district = settle(findDistrict(passages, registry, { day, flag: given.district }));
  const { term, ordinal, runUpTo } = findTerm({
    district: district.value === null ? undefined : districts.get(district.value),
    day,
    passages,
    districtSure: district.sure,
    daySure: settledDate.sure,
  });
  const [sourceName, sourceUrl] = decideSource(page, layout, sources);
  const source = settle(sourceName);
  const fields: Field[] = [
    settle(decideTitle(page, layout, registry)),
    settledDate,
    settle(dateBasis),
    district,
    settle(term),
    settle(ordinal),
    settle(runUpTo),
    settle(decideAuthor(page, layout, sources)),
    settle(decideSection(page, layout, sections)),
    source,
    settle(sourceUrl),
    retrieved,
    settle(decideRights(given.rights, source, sources)),
  ];
  return { fields, ...(event && { eventDay: event.day }) };
}

function cluesOf(page: Page, { datelines, pieces, title }: Layout, year?: number): DateClues {
  const lead = pieces.flatMap((piece): Evidence[] =>
    piece.role === "paragraph" ? [{ line: piece.line, literal: piece.text }] : [],
  );
  return { datelines, lead, title, stated: page.stated, ...(year !== undefined && { year }) };
}

function answered<Value>(field: Field<Value>, answers: Given["answers"] = {}): Field<Value> {
  if (!Object.hasOwn(answers, field.field)) return field;
  const value = answers[field.field] as Value;
  return { ...field, value, sure: true, alternatives: [], note: "do người biên tập chọn" };
}
