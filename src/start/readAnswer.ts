import type { output, ZodType } from "zod";
import { sourceNamedIn } from "../import/facts/sourceNames.ts";
import { fold, isSlug, slugify } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import { meansUnsigned, UNSIGNED } from "../validate/authors.ts";
import { districtNamed, sectionNamed } from "../validate/namedPlaces.ts";
import { OPEN } from "../validate/openPlaces.ts";
import { MAX_LENGTH } from "../validate/rules/cleanSlug.ts";
import { tidyTitle } from "../validate/rules/cleanTitle.ts";
import { articleSchema } from "../validate/schema/article.ts";
import { dateTime, termYears, webAddress } from "../validate/schema/parts.ts";
import { type Answers, offsetOf, type Setting } from "./answers.ts";

/** An answer as it is kept, or what is wrong with it, for the person who gave it. */
export type Reading<Value> = { value: Value } | { fault: string };

type Readers = {
  [Key in keyof Answers]-?: (
    written: string,
    setting: Setting,
  ) => Reading<Exclude<Answers[Key], undefined>>;
};

/** True for what is no answer: nothing but space, and the sign of an open place. */
export function isUnanswered(written: string): boolean {
  return written.trim() === "" || written.trim() === OPEN;
}

/** One reader for each answer, the same for flags and for what is typed at a question. */
export const readers: Readers = {
  title(written) {
    const title = tidyTitle(written.normalize("NFC"));
    return title === "" ? { fault: "nhan đề không có chữ nào" } : { value: title };
  },
  district(written, { registry }) {
    const slug = districtNamed(written, registry);
    const all = registry.districtSlugs;
    const way = "tên là tên tệp trong districts/, như gia-lam";
    return slug ? { value: slug } : unknownName("quận, huyện", written, all, way);
  },
  date(written, { registry, today }) {
    if (fold(written).trim() === "hom nay") return { value: { day: today } };
    return bySchema(dateTime(offsetOf(registry)), written.trim());
  },
  term: (written) => bySchema(termYears, written.trim()),
  run_up_to: (written) => bySchema(termYears, written.trim()),
  author(written, { registry }) {
    const names = tidyTitle(written.normalize("NFC"));
    if (meansUnsigned(names)) return { value: UNSIGNED };
    const read = bySchema(articleSchema(offsetOf(registry)).shape.author, names);
    return "fault" in read ? read : { value: names };
  },
  rights(written, { registry }) {
    const values = articleSchema(offsetOf(registry)).shape.rights.unwrap().options;
    const value = values.find((one) => one === written.trim().toLowerCase());
    return value ? { value } : unknownName("mức quyền", written, values);
  },
  source(written, { registry: { sources } }) {
    const source = sourceNamedIn(written.normalize("NFC"), sources);
    const names = sources.map(({ name }) => name);
    const way = "nguồn mới thì thêm vào sources.yaml trước";
    return source ? { value: source.name } : unknownName("nguồn", written, names, way);
  },
  url: (written) => bySchema(webAddress, written.trim()),
  section(written, { registry: { sections } }) {
    if (fold(written).trim() === "khong") return { value: null };
    const slug = sectionNamed(written, sections);
    const slugs = sections.map((section) => section.slug);
    return slug ? { value: slug } : unknownName("chuyên mục", written, slugs);
  },
  slug(written) {
    const slug = slugify(written);
    if (isSlug(slug) && slug.length <= MAX_LENGTH) return { value: slug };
    return { fault: `cần chữ không dấu, số và gạch nối, nhiều nhất ${MAX_LENGTH} ký tự` };
  },
};

function unknownName(
  what: string,
  written: string,
  all: readonly string[],
  way = `cần một trong: ${all.join(", ")}`,
): { fault: string } {
  const near = nearest(written, all);
  return { fault: `không có ${what} này; ${near ? `có phải "${near}"?` : way}` };
}

/** Reads as `check` does, and says what it would say. */
function bySchema<Schema extends ZodType>(
  schema: Schema,
  written: string,
): Reading<output<Schema>> {
  const { success, data, error } = schema.safeParse(written);
  if (success) return { value: data };
  const [issue] = error.issues;
  const { expected, suggestion } = (issue?.code === "custom" && issue.params) || {};
  const parts = [
    issue?.message,
    expected && `cần ${expected}`,
    suggestion && `có phải "${suggestion}"?`,
  ];
  return { fault: parts.filter(Boolean).join("; ") };
}
