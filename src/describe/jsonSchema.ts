import { type ZodType, z } from "zod";

/** A JSON Schema, or a part of one, as editing programs read it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Values to choose from, each with what it stands for. */
export type Choices = ReadonlyMap<string, string>;

/**
 * The JSON Schema of what editors write for `schema`, with the sentences and labels of its keys.
 * Draft 7, because not all editing programs know a later one. What only our rules can tell, such as
 * whether a day exists, is not in it.
 */
export function jsonSchema(schema: ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
  return { $schema, title, ...rest };
}

/**
 * `schema` with the values that this archive knows at `path`, a list of keys; items of a list stand
 * under `items`. Throws where the schema has no such key: then the caller is out of date.
 */
export function withChoices(
  schema: JsonSchema,
  path: readonly string[],
  choices: Choices,
): JsonSchema {
  const [key, ...below] = path;
  if (key === undefined) {
    return { ...schema, enum: [...choices.keys()], enumDescriptions: [...choices.values()] };
  }
  const inner = partAt(schema, key);
  const changed = withChoices(inner, below, choices);
  return key === "items"
    ? { ...schema, items: changed }
    : { ...schema, properties: { ...schema.properties, [key]: changed } };
}

/** The part of `schema` under `key`. Throws where there is none. */
export function partAt(schema: JsonSchema, key: string): JsonSchema {
  const inner = key === "items" ? schema.items : schema.properties?.[key];
  if (typeof inner !== "object" || Array.isArray(inner)) throw new Error(`no key ${key} in schema`);
  return inner;
}

/** The values that `schema` can only choose from, with what they stand for; empty where any goes. */
export function choicesOf(schema: JsonSchema): Choices {
  const values = (schema.enum ?? []).map(String);
  const meanings = Array.isArray(schema.enumDescriptions) ? schema.enumDescriptions : [];
  return new Map(values.map((value, i) => [value, String(meanings[i] ?? "")]));
}
