import { choicesOf, type JsonSchema, partAt } from "../jsonSchema.ts";

/** A field of a form of Decap CMS. */
export interface DeskField {
  name: string;
  label: string;
  hint?: string;
  widget: string;
  required: boolean;
  fields?: DeskField[];
  field?: DeskField;
  options?: { label: string; value: string }[];
  pattern?: [string, string];
  choose_url?: boolean;
  [setting: string]: unknown;
}

/** The forms of `parseDate`; whether there is such a day, `check` tells. */
const DAY: [string, string] = [
  "^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{1,2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?|\\d{1,2}([/.-])\\d{1,2}\\5\\d{4}( \\d{1,2}:\\d{2})?)$",
  "viết 06/01/2021, 06/01/2021 11:09 hoặc 2021-01-06",
];

/** Decap asks for what is required in a group even where the whole group is left out, so a hint must do. */
const NEEDED = "Phải có nếu dùng nhóm này.";

/** The fields of a form for what `schema` describes; within a group that may be left out, all may. */
export function deskFields(schema: JsonSchema, mayBeMissing = false): DeskField[] {
  return Object.keys(schema.properties ?? {}).map((key) => {
    const part = partAt(schema, key);
    const needed = schema.required?.includes(key) ?? false;
    const field = deskField(key, part, needed && !mayBeMissing);
    const always = needed || part["x-required"] === "có";
    return mayBeMissing && always ? { ...field, hint: `${field.hint ?? ""} ${NEEDED}` } : field;
  });
}

function deskField(name: string, part: JsonSchema, required: boolean): DeskField {
  const base = { name, label: part.title ?? name, hint: part.description, required };
  const choices = [...choicesOf(part)];
  if (choices.length > 0) {
    const options = choices.map(([value, meaning]) => ({ value, label: labelOf(value, meaning) }));
    return { ...base, widget: "select", options };
  }
  if (part.type === "number") return { ...base, widget: "number", value_type: "int" };
  if (part.type === "boolean") return { ...base, widget: "boolean" };
  if (part.type === "object") {
    return { ...base, widget: "object", collapsed: !required, fields: deskFields(part, !required) };
  }
  if (part.type === "array") return { ...base, widget: "list", ...itemsOf(part) };
  return { ...base, ...textWidget(String(part["x-kind"] ?? "")) };
}

/** What each item of a list is: a group, or a text. All in one line would lose the spaces typed into it. */
function itemsOf(part: JsonSchema): { fields: DeskField[] } | { field: DeskField } {
  const item = partAt(part, "items");
  if (item.properties) return { fields: deskFields(item) };
  return { field: { name: "muc", label: part.title ?? "", required: true, widget: "string" } };
}

function textWidget(kind: string): Pick<DeskField, "widget" | "pattern" | "choose_url"> {
  if (kind === "ngày") return { widget: "string", pattern: DAY };
  // Pictures of other sites may be gone tomorrow, and pages load none.
  if (kind === "tên tệp ảnh") return { widget: "image", choose_url: false };
  return { widget: kind === "đoạn văn" ? "text" : "string" };
}

/** A name that explains itself needs no second: notes on a source are too long for a list. */
function labelOf(value: string, meaning: string): string {
  if (meaning.includes(value)) return meaning;
  return meaning === "" || meaning.length > 60 ? value : `${meaning} (${value})`;
}
