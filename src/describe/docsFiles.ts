import { partAt } from "./jsonSchema.ts";
import { keyTable } from "./keyTable.ts";
import { frontMatterSchema, type Known } from "./known.ts";
import { replaceMarked } from "./marked.ts";
import { type DocsFile, schemaFiles } from "./schemaFiles.ts";
import { snippetsFile } from "./snippets.ts";

/** The page of the guide whose tables are written from the schema. */
export const KEY_PAGE = "docs/huong-dan/khoa-dau-bai.md";

/** Everything `npm run docs` writes; `keyPage` is the page of keys as it is, whose prose is kept. */
export function docsFiles(known: Known, keyPage: string): DocsFile[] {
  const schema = frontMatterSchema(known);
  const tables: [string, string][] = [
    ["các khóa", keyTable(schema, true)],
    ["source", keyTable(partAt(schema, "source"), false)],
    ["cover", keyTable(partAt(schema, "cover"), false)],
    ["people", keyTable(partAt(partAt(schema, "people"), "items"), false)],
    ["documents", keyTable(partAt(partAt(schema, "documents"), "items"), false)],
    ["corrections", keyTable(partAt(partAt(schema, "corrections"), "items"), false)],
  ];
  const page = tables.reduce((made, [name, table]) => replaceMarked(made, name, table), keyPage);
  return [...schemaFiles(known), snippetsFile(known), { path: KEY_PAGE, content: page }];
}
