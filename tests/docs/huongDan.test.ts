import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { KIND_SLUGS } from "../../src/documents/kinds.ts";
import { splitFrontMatter } from "../../src/read/frontMatter.ts";
import { bodyRules } from "../../src/validate/registry/bodyRules.ts";
import { districtRules } from "../../src/validate/registry/districtRules.ts";
import { documentRules } from "../../src/validate/registry/documentRules.ts";
import { personRules } from "../../src/validate/registry/personRules.ts";
import { uniqueSections, uniqueSources } from "../../src/validate/registry/uniqueNames.ts";
import { articleRules } from "../../src/validate/rules/index.ts";
import { articleSchema } from "../../src/validate/schema/article.ts";
import { bodySchema } from "../../src/validate/schema/body.ts";
import { describeKeys } from "../../src/validate/schema/describe.ts";
import { documentSchema } from "../../src/validate/schema/document.ts";
import { personSchema } from "../../src/validate/schema/person.ts";
import {
  districtSchema,
  sectionsSchema,
  siteSchema,
  sourcesSchema,
} from "../../src/validate/schema/registry.ts";
import { parseWith } from "../../src/validate/zodFindings.ts";
import { anchorsOf, examplesOf, guide, page, sectionOf } from "./guide.ts";

const schema = articleSchema(420);

describe("quy-tac.md", () => {
  it("explains every rule that check can print, and no other", () => {
    const headings = [...page("quy-tac.md").matchAll(/^### `([^`]+)`$/gm)].map(([, id]) => id);
    expect(headings.toSorted()).toEqual([...new Set(headings)].toSorted());
    expect(headings.toSorted()).toEqual(ruleIds());
  });

  it("gives every rule a wrong example and a right one", () => {
    const kinds = examplesOf("quy-tac.md").map(
      ({ heading, info }) => `${heading} ${info.split(" ")[1]}`,
    );
    const lacking = ruleIds()
      .flatMap((id) => [`${id} sai`, `${id} đúng`])
      .filter((kind) => !kinds.includes(kind));
    expect(lacking).toEqual([]);
  });
});

describe("khoa-dau-bai.md", () => {
  it("has a heading for every key of an article, and for no other", () => {
    const headings = [...page("khoa-dau-bai.md").matchAll(/^## `([^`]+)`$/gm)].map(
      ([, key]) => key,
    );
    expect(headings.toSorted()).toEqual(Object.keys(schema.shape).toSorted());
  });

  it.each([
    "source",
    "cover",
    "corrections",
    "people",
    "documents",
  ] as const)("explains every key of %s", (key) => {
    const section = sectionOf("khoa-dau-bai.md", `## \`${key}\``);
    const isList = schema.shape[key].safeParse([]).success;
    const path = isList ? [key, 0] : [key];
    expect(undocumented(keysAt(schema, path), section)).toEqual([]);
  });

  it("names every value that a key can only choose from", () => {
    const values = ["date_basis", "rights"].flatMap((key) => valuesOf(key));
    expect(values.length).toBeGreaterThan(6);
    expect(undocumented(values, page("khoa-dau-bai.md"))).toEqual([]);
  });
});

describe("so-bo.md", () => {
  it.each([
    ["## site.yaml", keysOf(siteSchema)],
    ["## sections.yaml", keysOf(sectionsSchema)],
    ["## sources.yaml", keysOf(sourcesSchema)],
  ])("explains every key under %s", (heading, keys) => {
    expect(keys.length).toBeGreaterThan(2);
    expect(undocumented(keys, sectionOf("so-bo.md", heading))).toEqual([]);
  });

  it("explains every key of the city's and the nation's files", () => {
    const [own, names] = [keysAt(bodySchema, []), keysAt(bodySchema, ["names"])];
    expect(names).toContain("party_organisation");
    expect(undocumented([...own, ...names], sectionOf("so-bo.md", "## bodies"))).toEqual([]);
  });

  it("explains every key of a person's file", () => {
    const keys = keysOf(personSchema);
    expect(keys).toContain("also");
    expect(undocumented(keys, sectionOf("so-bo.md", "## people"))).toEqual([]);
  });

  it("explains every key of a document's file, and lists the kinds", () => {
    const keys = keysOf(documentSchema);
    expect(keys).toContain("cited_in");
    const section = sectionOf("so-bo.md", "## documents");
    expect(undocumented([...keys, ...KIND_SLUGS], section)).toEqual([]);
  });

  it("explains every key of a district's file", () => {
    const keys = keysOf(districtSchema);
    expect(keys).toContain("first_plenum");
    expect(undocumented(keys, page("so-bo.md"))).toEqual([]);
  });
});

describe("viet-bai-moi.md", () => {
  const articles = examplesOf("viet-bai-moi.md").filter(({ info }) => info === "markdown bai-viet");

  it("shows whole articles", () => {
    expect(articles.length).toBeGreaterThan(0);
  });

  it.each(articles)("shows an article that passes the schema: $text", ({ text }) => {
    const file = splitFrontMatter(text);
    expect(file.findings).toEqual([]);
    expect(parseWith(schema, file).findings).toEqual([]);
    expect(file.body.trim()).not.toBe("");
  });
});

describe("README.md", () => {
  it("leads to the first page first", () => {
    expect(/\]\(([^)]+\.md)\)/.exec(page("README.md"))?.[1]).toBe("bat-dau.md");
  });

  it("leads to every other page", () => {
    const others = [...guide.keys()].filter((name) => name !== "README.md");
    expect(others.filter((name) => !page("README.md").includes(`](${name})`))).toEqual([]);
  });
});

it.each([
  ...guide.keys(),
])("every link of %s to the guide finds its page and its heading", (name) => {
  const prose = page(name).replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, "");
  const dead = [...prose.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].filter(
    ([, file, anchor]) => {
      if (file?.startsWith("../")) return !existsSync(join("docs/huong-dan", file));
      const target = file || name;
      return !guide.has(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    },
  );
  expect(dead.map(([link]) => link)).toEqual([]);
});

/** Ids of the rules in the lists, and those that stand in the source as `rule: "…"`. */
function ruleIds(): string[] {
  const listed = [
    ...articleRules,
    ...districtRules,
    ...bodyRules,
    ...personRules(new Set(), []),
    ...documentRules(new Set(), []),
    uniqueSections,
    uniqueSources,
  ];
  const written = sources("src").flatMap((source) =>
    [...source.matchAll(/\brule:([^,;}]*)/g)].flatMap(([, value = ""]) =>
      [...value.matchAll(/"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"/g)].map(([, id = ""]) => id),
    ),
  );
  return [...new Set([...listed.map(({ id }) => id), ...written])].toSorted();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function keysAt(of: ZodType, path: readonly PropertyKey[]): string[] {
  return Object.keys(describeKeys(of, path));
}

/** Every key of a schema, those of its lists and nested mappings too. */
function keysOf(of: ZodType, path: readonly PropertyKey[] = []): string[] {
  const own = keysAt(of, path);
  const below = own.length > 0 ? own : keysAt(of, [...path, 0]);
  const at = own.length > 0 ? path : [...path, 0];
  return below.flatMap((key) => [key, ...keysOf(of, [...at, key])]);
}

function valuesOf(key: string): string[] {
  const result = schema.safeParse({ [key]: "?" });
  const issues = result.error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === "invalid_value" && issue.path[0] === key ? issue.values.map(String) : [],
  );
}

function undocumented(words: readonly string[], text: string): string[] {
  return words.filter((word) => !text.includes(`\`${word}\``));
}
