import type { Given } from "../../import/decideFields.ts";
import type { Outcome } from "../../import/importInput.ts";
import type { Field } from "../../import/model.ts";
import { parseDate } from "../../read/date.ts";
import type { Registry } from "../../validate/rule.ts";
import type { Choice, Prompts } from "../prompts.ts";

/** Fields that an article must have: these are asked for even where nothing was found. */
const REQUIRED = ["title", "district", "date", "author", "source.name", "rights"];

/** Minutes east: days are answered as Hà Nội's clock shows them. */
const HANOI = 7 * 60;

type Answers = NonNullable<Given["answers"]>;

/**
 * Asks for what cannot be told, and for what might be something else, one question after another, for
 * an answer may settle the next. The outcome with all answers, or undefined where the editor breaks off.
 */
export async function askFields(
  first: Outcome,
  again: (answers: Answers) => Promise<Outcome>,
  prompts: Prompts,
  registry: Registry,
): Promise<Outcome | undefined> {
  let outcome = first;
  const answers: Record<string, unknown> = {};
  const asked = new Set<string>();
  for (;;) {
    const { fields } = outcome.imported;
    const field = fields.find((f) => !asked.has(f.field) && isQuestion(f, fields));
    if (!field) return outcome;
    asked.add(field.field);
    const answer = await askField(field, prompts, registry);
    if (answer === "broken off") return undefined;
    if (answer === undefined) continue;
    answers[field.field] = answer.value;
    outcome = await again(answers);
  }
}

function isQuestion({ field, value, sure, alternatives }: Field, all: readonly Field[]): boolean {
  if (sure || field === "ordinal" || field.startsWith("source.re")) return false;
  // Where a day comes from can be asked once there is one.
  if (field === "date_basis" && value === null) {
    return all.some((other) => other.field === "date" && other.value !== null);
  }
  return alternatives.length > 0 || (value === null && REQUIRED.includes(field));
}

/** The value chosen or typed; undefined where the field is left as it is. */
async function askField(
  field: Field,
  prompts: Prompts,
  registry: Registry,
): Promise<{ value: unknown } | "broken off" | undefined> {
  const options = optionsOf(field, registry);
  const keep = field.value === null ? "để ngỏ, tra sau" : `giữ: ${shown(field.value)}`;
  const choices: Choice[] = [
    ...options.map((value, i) => ({ value: String(i), label: meaning(shown(value)) })),
    ...(isTyped(field.field) ? [{ value: "typed", label: "gõ giá trị khác" }] : []),
    { value: "keep", label: keep },
  ];
  const chosen = await prompts.choose(question(field), choices);
  if (chosen === undefined) return "broken off";
  if (chosen === "keep") return undefined;
  if (chosen !== "typed") return { value: options[Number(chosen)] };
  const written = await prompts.type(`${field.field}:`, (text) => fault(field.field, text));
  if (written === undefined) return "broken off";
  return { value: field.field === "date" ? isoOf(written) : written.trim() };
}

function optionsOf({ field, value, alternatives }: Field, registry: Registry): unknown[] {
  if (value === null && alternatives.length === 0) {
    if (field === "district") return [...registry.districts.keys()];
    if (field === "source.name") return registry.sources.map(({ name }) => name);
    if (field === "author") return ["unsigned"];
    if (field === "date_basis") return ["event", "inferred", "printed"];
  }
  return [...alternatives];
}

function isTyped(field: string): boolean {
  return ["title", "date", "author", "source.url"].includes(field);
}

function question({ field, line, literal, note }: Field): string {
  const origin =
    line !== null && literal !== null ? ` (dòng ${line}: ${literal.slice(0, 80)})` : "";
  return `${field}${origin}${note ? `: ${note}` : ""}`;
}

/** Words of the schema with what they mean. */
const MEANINGS: Record<string, string> = {
  printed: "ngày đăng in trên trang",
  event: "ngày của sự việc, trang không in ngày đăng",
  inferred: "một phần của ngày, như năm, là suy ra",
  digest: "bản tóm lược bằng lời của ta",
  link: "chỉ nhan đề, ngày và đường dẫn",
  full: "nguyên văn, đã được phép",
  unsigned: "trang không in tên tác giả",
};

function meaning(value: string): string {
  const words = MEANINGS[value];
  return words === undefined ? value : `${value}: ${words}`;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function fault(field: string, text: string): string | undefined {
  if (text.trim() === "") return "chưa gõ gì";
  if (field === "date" && isoOf(text) === undefined)
    return "viết như 06/01/2021 hoặc 06/01/2021 11:09";
  return undefined;
}

function isoOf(text: string): string | undefined {
  const read = parseDate(text, HANOI);
  return read && (read.time ? `${read.day}T${read.time}+07:00` : read.day);
}
