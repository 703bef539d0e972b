import { choicesOf, type JsonSchema } from "./jsonSchema.ts";

/** More values than these are told elsewhere: in the registry. */
const FEW = 6;

/** The keys of `schema` as a Markdown table; with `linked`, each leads to the heading of its name. */
export function keyTable(schema: JsonSchema, linked: boolean): string {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(([key, part]) => {
    if (typeof part !== "object") throw new Error(`${key} has no schema`);
    const special = part["x-required"];
    const must = typeof special === "string" ? special : required.has(key) ? "có" : "không";
    const name = linked ? `[\`${key}\`](#${key})` : `\`${key}\``;
    return `| ${name} | ${must} | ${part.description ?? ""} | ${valuesOf(part)} |`;
  });
  return ["| Khóa | Bắt buộc | Nói gì | Giá trị |", "| --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

function valuesOf(part: JsonSchema): string {
  const values = [...choicesOf(part).keys()];
  if (values.length > FEW) return `một trong ${values.length}, xem sổ bộ`;
  if (values.length > 0) {
    const listed = values.map((value) => `\`${value}\``).join(", ");
    return part.default === undefined ? listed : `${listed}; bỏ trống là \`${part.default}\``;
  }
  return kindOf(part);
}

function kindOf(part: JsonSchema): string {
  if (part.anyOf) return "chữ, hoặc danh sách";
  if (part.type === "array") return "danh sách";
  if (part.type === "object") return "nhóm khóa";
  if (part.type === "number") return "số";
  if (part.type === "boolean") return "`true` hoặc `false`";
  return typeof part["x-kind"] === "string" ? part["x-kind"] : "chữ";
}
