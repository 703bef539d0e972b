import type { Registry } from "../validate/rule.ts";
import { articleSchema } from "../validate/schema/article.ts";
import { type Choices, type JsonSchema, jsonSchema, withChoices } from "./jsonSchema.ts";

/** What the registry knows that an article chooses from. */
export type Known = Pick<Registry, "districts" | "sections" | "sources">;

/** The JSON Schema of an article's front matter, with the values of this archive. */
export function frontMatterSchema(known: Known): JsonSchema {
  // The clock decides how a time is read, not what may be written.
  const schema = jsonSchema(articleSchema(0), "Đầu bài");
  const values: [string[], Choices][] = [
    [["district"], districtsIn(known)],
    [["term"], termsIn(known, (status) => status === "completed")],
    [["run_up_to"], termsIn(known, () => true)],
    [["section"], new Map(known.sections.map(({ slug, name }) => [slug, name]))],
    [["source", "name"], new Map(known.sources.map(({ name, note }) => [name, note ?? ""]))],
  ];
  return values.reduce((made, [path, choices]) => withChoices(made, path, choices), schema);
}

function districtsIn({ districts }: Known): Choices {
  const slugs = [...districts.keys()].sort();
  return new Map(slugs.map((slug) => [slug, districts.get(slug)?.names.full ?? ""]));
}

/** Years of all terms of all districts, old ones first; their ordinals differ, so none is told. */
function termsIn({ districts }: Known, wanted: (status: string) => boolean): Choices {
  const terms = [...districts.values()].flatMap((district) => district.terms);
  const years = terms.filter(({ status }) => wanted(status)).map((term) => term.years);
  return new Map([...new Set(years)].sort().map((each) => [each, `Nhiệm kỳ ${each}`]));
}
