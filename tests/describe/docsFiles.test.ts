import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { docsFiles, KEY_PAGE } from "../../src/describe/docsFiles.ts";
import { choicesOf, type JsonSchema, partAt } from "../../src/describe/jsonSchema.ts";
import { frontMatterSchema } from "../../src/describe/known.ts";
import { SCHEMAS } from "../../src/describe/schemaFiles.ts";
import { listFiles } from "../../src/read/listFiles.ts";
import { loadRegistry } from "../../src/validate/loadRegistry.ts";

const { files } = await listFiles("content");
const { registry } = await loadRegistry("content", files);
const made = docsFiles(registry, readFileSync(KEY_PAGE, "utf8"));
const schemas = made.filter(({ path }) => path.startsWith(SCHEMAS));

describe("what is written from the schema", () => {
  it.each(made)("is up to date, or else wants `npm run docs`: $path", ({ path, content }) => {
    const mend = `${path} is stale: run \`npm run docs\``;
    expect(readFileSync(path, "utf8") === content ? "" : mend).toBe("");
  });
});

describe("the JSON Schemas", () => {
  it.each(schemas)("have a Vietnamese sentence for every key: $path", ({ content }) => {
    expect(undescribed(JSON.parse(content), "")).toEqual([]);
  });

  it.each(schemas)("say what each value means, where only some can be chosen: $path", ({
    content,
  }) => {
    expect(unexplained(JSON.parse(content), "")).toEqual([]);
  });

  it("know the values of this archive", () => {
    const schema = frontMatterSchema(registry);
    expect(choicesOf(partAt(schema, "district")).get("gia-lam")).toBe("Huyện Gia Lâm");
    expect([...choicesOf(partAt(schema, "section")).keys()]).toContain("dai-hoi");
    expect([...choicesOf(partAt(partAt(schema, "source"), "name")).keys()]).toContain("Hànộimới");
    expect([...choicesOf(partAt(schema, "term")).keys()]).not.toContain("2025-2030");
    expect([...choicesOf(partAt(schema, "run_up_to")).keys()]).toContain("2025-2030");
  });

  it("are what the settings of the editing program name", () => {
    const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8"));
    const named = Object.keys(settings["yaml.schemas"]).map((path) => path.replace("./", ""));
    const paths = schemas.map(({ path }) => path);
    expect(named.toSorted()).toEqual(paths.filter((path) => !path.includes("bai-viet")).toSorted());
  });
});

/** Keys without a description, below those with one. */
function undescribed(schema: JsonSchema, path: string): string[] {
  return innerOf(schema).flatMap(([key, part]) => [
    ...(key === "items" || part.description ? [] : [`${path}.${key}`]),
    ...undescribed(part, `${path}.${key}`),
  ]);
}

function unexplained(schema: JsonSchema, path: string): string[] {
  const values = schema.enum?.length ?? 0;
  const meanings = Array.isArray(schema.enumDescriptions) ? schema.enumDescriptions.length : 0;
  const here = values === meanings ? [] : [path];
  return [
    ...here,
    ...innerOf(schema).flatMap(([key, part]) => unexplained(part, `${path}.${key}`)),
  ];
}

function innerOf(schema: JsonSchema): [string, JsonSchema][] {
  const keys = Object.keys(schema.properties ?? {});
  const items = schema.type === "array" ? ["items"] : [];
  return [...keys, ...items].map((key) => [key, partAt(schema, key)]);
}
