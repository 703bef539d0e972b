import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { renderBody } from "../../src/markdown/renderBody.ts";
import { targetFindings } from "../../src/markdown/targetFindings.ts";
import { splitFrontMatter } from "../../src/read/frontMatter.ts";
import { listFiles } from "../../src/read/listFiles.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { articleJudge } from "../../src/validate/judgeArticle.ts";
import { loadRegistry } from "../../src/validate/loadRegistry.ts";
import { bodyRules } from "../../src/validate/registry/bodyRules.ts";
import { districtRules } from "../../src/validate/registry/districtRules.ts";
import { documentRules } from "../../src/validate/registry/documentRules.ts";
import { personRules } from "../../src/validate/registry/personRules.ts";
import type { RegistryRule } from "../../src/validate/registry/rule.ts";
import { uniqueSections, uniqueSources } from "../../src/validate/registry/uniqueNames.ts";
import { bodySchema } from "../../src/validate/schema/body.ts";
import { documentSchema } from "../../src/validate/schema/document.ts";
import { personSchema } from "../../src/validate/schema/person.ts";
import {
  districtSchema,
  sectionsSchema,
  sourcesSchema,
} from "../../src/validate/schema/registry.ts";
import { parseWith } from "../../src/validate/zodFindings.ts";
import { articleOf, merged, PATH } from "./exampleArticle.ts";
import { type Example, examplesOf } from "./guide.ts";

/** An image that the examples show. */
const IMAGE = "articles/gia-lam/2021/bieu-quyet.jpg";

const { files } = await listFiles("content");
const { registry } = await loadRegistry("content", files);
const judge = articleJudge({ ...registry, images: new Set([IMAGE]) });

const pages = ["quy-tac.md", "khoa-dau-bai.md", "noi-dung-bai.md", "so-bo.md", "viet-bai-moi.md"];
const examples = pages.flatMap((name) =>
  examplesOf(name)
    .filter(({ info }) => /^(yaml|markdown) (sai|đúng|bai-viet)/.test(info))
    .map((example) => ({ name, ...example, wrong: example.info.includes("sai") })),
);

describe("the examples of the guide", () => {
  it.each(
    examples.filter(({ wrong }) => !wrong),
  )("a right one is right: $name, $heading\n$text", (example) => {
    // The file of an example is not named after its day and district.
    expect(rulesBroken(example).filter((rule) => rule !== "path-agrees")).toEqual([]);
  });

  it.each(
    examples.filter(({ wrong, name }) => wrong && name === "quy-tac.md"),
  )("a wrong one breaks the rule above it: $heading", (example) => {
    expect(rulesBroken(example)).toContain(example.heading);
  });

  it.each(
    examples.filter(({ wrong, name }) => wrong && name !== "quy-tac.md"),
  )("a wrong one is wrong: $name, $heading", (example) => {
    expect(rulesBroken(example).filter((rule) => rule !== "path-agrees")).not.toEqual([]);
  });
});

function rulesBroken({ info, text }: Example): string[] {
  const [language, , registryFile] = info.split(" ");
  if (registryFile === "districts") {
    const base = readFileSync("content/districts/gia-lam.yaml", "utf8");
    return inRegistry(merged(base, text), districtSchema, districtRules, "districts/gia-lam.yaml");
  }
  if (registryFile === "bodies") {
    const base = readFileSync("content/bodies/ha-noi.yaml", "utf8");
    return inRegistry(merged(base, text), bodySchema, bodyRules, "bodies/ha-noi.yaml");
  }
  if (registryFile === "people") {
    const base = readFileSync("content/people/le-anh-quan.yaml", "utf8");
    const rules = personRules(new Set(files.articles), registry.districtSlugs);
    return inRegistry(merged(base, text), personSchema, rules, "people/le-anh-quan.yaml");
  }
  if (registryFile === "documents") {
    const path = "documents/trung-uong-35-ct-tw-2019.yaml";
    const base = readFileSync(`content/${path}`, "utf8");
    const rules = documentRules(new Set(files.articles), [...registry.districts.values()]);
    return inRegistry(merged(base, text), documentSchema, rules, path);
  }
  if (registryFile === "sections") return inRegistry(text, sectionsSchema, [uniqueSections], "");
  if (registryFile === "sources") return inRegistry(text, sourcesSchema, [uniqueSources], "");
  return inArticle(articleOf(language ?? "", text));
}

function inArticle(text: string): string[] {
  const source = { path: PATH, ...splitFrontMatter(text) };
  const { messages, renderable } = judge(source);
  const broken = messages.map(({ rule }) => rule);
  if (!renderable) return broken;
  const { targets } = renderBody({ path: PATH, body: source.body, basePath: "" });
  const known = { articles: new Set(files.articles), images: new Set([IMAGE]) };
  return [...broken, ...targetFindings(targets, known, 1).map(({ rule }) => rule)];
}

function inRegistry<T>(
  text: string,
  schema: ZodType<T>,
  rules: readonly RegistryRule<T>[],
  path: string,
): string[] {
  const file = parseYaml(text);
  const { value, findings } = parseWith(schema, file);
  const broken = [...file.findings, ...findings].map(({ rule }) => rule);
  if (value === undefined) return broken;
  return [
    ...broken,
    ...rules.filter((rule) => rule.judge(value, path).length > 0).map(({ id }) => id),
  ];
}
