import { choicesOf, type JsonSchema, partAt } from "./jsonSchema.ts";
import { frontMatterSchema, type Known } from "./known.ts";
import type { DocsFile } from "./schemaFiles.ts";

interface Snippet {
  scope: "markdown";
  prefix: string;
  description: string;
  body: string[];
}

/** What a new article begins with, in its order. */
const START = ["title", "district", "date", "term", "author"];

/**
 * Snippets for Visual Studio Code: a new article, a figure, and each key of the front matter with the
 * values to choose from. Its YAML extension does not look into Markdown, so keys and values complete
 * there by these alone.
 */
export function snippetsFile(known: Known): DocsFile {
  const schema = frontMatterSchema(known);
  const keys = Object.keys(schema.properties ?? {});
  const snippets: Record<string, Snippet> = {
    "Bài mới": {
      scope: "markdown",
      prefix: "bài mới",
      description: 'Đầu bài của một bài mới; chỗ chưa biết để nguyên "???".',
      body: ["---", ...numbered(START.map((key) => line(key, schema))), "---", "", "$0"],
    },
    Ảnh: {
      scope: "markdown",
      prefix: "ảnh",
      description: "Ảnh nằm cạnh bài: lời tả, tệp, chú thích, người chụp.",
      body: [
        `![${place(1, "lời tả ảnh")}](${place(2, "ten-tep.jpg")} "${place(3, "Chú thích.")} Ảnh: ${place(4, "người chụp")}")`,
        "$0",
      ],
    },
    "Ảnh đã mất": {
      scope: "markdown",
      prefix: "ảnh đã mất",
      description: "Ảnh không còn, chỉ còn chú thích.",
      body: [`![${place(1, "chú thích như đã in")}]()`, "$0"],
    },
    ...Object.fromEntries(keys.map((key) => [`Khóa ${key}`, snippetOf(key, schema)])),
  };
  return {
    path: ".vscode/bien-nien.code-snippets",
    content: `${JSON.stringify(snippets, null, 2)}\n`,
  };
}

function snippetOf(key: string, schema: JsonSchema): Snippet {
  const { title = "", description = "" } = partAt(schema, key);
  return {
    scope: "markdown",
    prefix: key,
    description: `${title}: ${description}`,
    body: numbered(linesOf(key, schema)),
  };
}

/** A key with its value, and for a group its keys below it; `$` marks each place to fill in. */
function linesOf(key: string, schema: JsonSchema): string[] {
  const part = partAt(schema, key);
  const item = part.type === "array" ? partAt(part, "items") : undefined;
  const group = item ?? part;
  if (!group.properties) return item ? [`${key}:`, "  - $"] : [line(key, schema)];
  const inner = Object.keys(group.properties).map((name) => line(name, group));
  const indent = (text: string, i: number) =>
    `${item && i === 0 ? "  - " : item ? "    " : "  "}${text}`;
  return [`${key}:`, ...inner.map(indent)];
}

function line(key: string, schema: JsonSchema): string {
  const part = partAt(schema, key);
  const values = part.type === "boolean" ? ["true"] : [...choicesOf(part).keys()];
  const open = key === "title" || key === "date" || key === "author" ? '{"???"}' : "";
  return values.length > 0 ? `${key}: $|${values.map(escaped).join(",")}|` : `${key}: $${open}`;
}

/** The place that is filled in as number `i`; it holds `text` until then. */
function place(i: number, text: string): string {
  return `\${${i}:${text}}`;
}

/** In a list of choices the comma and the bar have a meaning, and the backslash always has one. */
function escaped(value: string): string {
  return value.replace(/[\\,|$}]/g, "\\$&");
}

/** `lines` with their places numbered, as snippets want them: `$` alone, before `|…|` or `{…}`. */
function numbered(lines: readonly string[]): string[] {
  return lines.map((text, i) =>
    text
      .replace(/\$\|(.*)\|$/, (_, choices: string) => `\${${i + 1}|${choices}|}`)
      .replace(/\$\{("\?\?\?")\}$/, (_, open: string) => place(i + 1, open))
      .replace(/\$$/, () => `$${i + 1}`),
  );
}
