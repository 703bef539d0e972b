import { bodySchema } from "../validate/schema/body.ts";
import { documentSchema } from "../validate/schema/document.ts";
import { personSchema } from "../validate/schema/person.ts";
import {
  districtSchema,
  sectionsSchema,
  siteSchema,
  sourcesSchema,
} from "../validate/schema/registry.ts";
import { type JsonSchema, jsonSchema } from "./jsonSchema.ts";
import { frontMatterSchema, type Known } from "./known.ts";

/** A file of the documentation that `npm run docs` writes; its path is relative to the repository. */
export interface DocsFile {
  path: string;
  content: string;
}

/** Where the schemas stand; `.vscode/settings.json` names them. */
export const SCHEMAS = "docs/luoc-do";

/** The JSON Schemas of everything that editors write in YAML. */
export function schemaFiles(known: Known): DocsFile[] {
  const schemas: [string, JsonSchema][] = [
    ["bai-viet", frontMatterSchema(known)],
    ["bodies", jsonSchema(bodySchema, "Đảng bộ thành phố, hoặc toàn Đảng")],
    ["districts", jsonSchema(districtSchema, "Một quận, huyện, thị xã")],
    ["documents", jsonSchema(documentSchema, "Một văn bản mà các bài dẫn")],
    ["people", jsonSchema(personSchema, "Một người giữ chức vụ")],
    ["sections", jsonSchema(sectionsSchema, "Các chuyên mục")],
    ["site", jsonSchema(siteSchema, "Thông tin chung của trang")],
    ["sources", jsonSchema(sourcesSchema, "Các báo và cổng thông tin")],
  ];
  return schemas.map(([name, schema]) => ({
    path: `${SCHEMAS}/${name}.schema.json`,
    content: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}
