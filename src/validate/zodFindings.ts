import type { core, ZodType } from "zod";
import type { Finding } from "../message.ts";
import type { YamlData } from "../read/yaml.ts";
import { nearest } from "../text/nearest.ts";
import { nameOf, openPlaces } from "./openPlaces.ts";
import { describeKeys } from "./schema/describe.ts";

type Issue = core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: "chữ",
  number: "số",
  boolean: "true hoặc false",
  array: "danh sách",
  object: "nhóm khóa",
  null: "để trống",
};

/** Validates `file` by `schema`: the value if it passes, and otherwise what an editor has to mend. */
export function parseWith<T extends ZodType>(
  schema: T,
  file: YamlData,
): { value?: import("zod").output<T>; findings: Finding[] } {
  const open = openPlaces(file);
  const result = schema.safeParse(file.data ?? {});
  if (result.success && open.length === 0) return { value: result.data, findings: [] };
  const issues = result.error?.issues ?? [];
  const findings = issues
    .flatMap((issue) => findingsOf(issue, file, schema))
    // An open place says already all there is to say of its value.
    .filter((finding) => !open.some((o) => o.line === finding.line && o.column === finding.column));
  return { findings: [...open, ...findings] };
}

function findingsOf(issue: Issue, file: YamlData, schema: ZodType): Finding[] {
  const at = file.locate(issue.path);
  const key = keyName(issue.path);
  const base = { ...at, key };
  const name = nameOf(issue.path);
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, file, schema);
  if (issue.code === "custom") return [{ ...base, ...customFinding(issue, name) }];
  const found = valueAt(file.data, issue.path);
  if (found === undefined) {
    const expected = describeKeys(schema, issue.path.slice(0, -1))[String(issue.path.at(-1))];
    return [{ ...base, rule: "required-key", message: `Thiếu khóa ${name}`, expected }];
  }
  if (found === null || found === "") {
    return [{ ...base, rule: "value-empty", message: `${name} để trống`, expected: "một giá trị" }];
  }
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    return [
      {
        ...base,
        rule: "known-value",
        message: `${name} không nhận giá trị "${found}"`,
        expected: `một trong: ${values.join(", ")}`,
        suggestion: nearest(String(found), values),
      },
    ];
  }
  return [{ ...base, ...typeFinding(issue, name, found), suggestion: quoted(issue, file, schema) }];
}

function unknownKeys(
  issue: Extract<Issue, { code: "unrecognized_keys" }>,
  file: YamlData,
  schema: ZodType,
): Finding[] {
  const known = Object.keys(describeKeys(schema, issue.path));
  return issue.keys.map((key) => ({
    ...file.locate([...issue.path, key], "key"),
    rule: "known-key",
    message: `Không có khóa "${key}"`,
    expected: `một trong: ${known.join(", ")}`,
    suggestion: nearest(key, known),
  }));
}

function customFinding(issue: Extract<Issue, { code: "custom" }>, name: string) {
  const params = issue.params ?? {};
  return {
    rule: String(params.rule ?? "value-type"),
    message: `${name}: ${issue.message}`,
    expected: optional(params.expected),
    suggestion: optional(params.suggestion),
  };
}

function typeFinding(issue: Issue, name: string, found: unknown) {
  const wanted = issue.code === "invalid_type" ? String(issue.expected) : undefined;
  const kind = Array.isArray(found) ? "array" : typeof found;
  return {
    rule: "value-type",
    message:
      issue.code === "invalid_union" && kind === "array"
        ? `${name} có mục trống hoặc không phải chữ`
        : `${name} viết sai kiểu: đang là ${KINDS[kind] ?? kind}`,
    expected: wanted ? (KINDS[wanted] ?? wanted) : "chữ, hoặc danh sách có ít nhất một mục",
  };
}

/** What was written, in quotes, where the quotes are all that is missing: `title: 2020`, not `date: 2020`. */
function quoted(issue: Issue, file: YamlData, schema: ZodType): string | undefined {
  const raw = file.raw(issue.path);
  const last = issue.path.at(-1);
  const mended: unknown = structuredClone(file.data);
  const parent = valueAt(mended, issue.path.slice(0, -1));
  if (raw === undefined || last === undefined || !isObject(parent)) return undefined;
  parent[last] = raw;
  const issues = schema.safeParse(mended).error?.issues ?? [];
  return issues.some(({ path }) => path.join() === issue.path.join()) ? undefined : `"${raw}"`;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return value !== null && typeof value === "object";
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    data,
  );
}

function keyName(path: readonly PropertyKey[]): string | undefined {
  const last = path.findLast((step) => typeof step === "string");
  return last === undefined ? undefined : String(last);
}

function optional(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
