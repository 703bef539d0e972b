import { describe, expect, it } from "vitest";
import { addresses } from "../../src/derive/addresses.ts";
import { citationColumns } from "../../src/derive/citationColumns.ts";
import { columns } from "../../src/derive/columns.ts";
import { guide } from "./guide.ts";

const page = guide.get("du-lieu.md") ?? "";

describe("du-lieu.md", () => {
  it.each([
    ["Các cột", columns],
    ["Các cột của trich-dan.csv", citationColumns],
  ])("explains every column of the exports, in their order, and no other: %s", (heading, all) => {
    const [, section = ""] = page.split(`\n## ${heading}\n`);
    const explained = [...(section.split(/^## /m)[0] ?? "").matchAll(/^\| `(\w+)` \|/gm)];
    expect(explained.map(([, name]) => name)).toEqual(all.map(({ name }) => name));
  });

  it.each([
    addresses.csv,
    addresses.ndjson,
    addresses.jsonLd,
    addresses.registry,
    addresses.documentsData,
    addresses.citationsData,
    addresses.sitemap,
    addresses.robots,
    addresses.openSearch,
  ])("tells of %s", (address) => {
    expect(page).toContain(`\`${address}\``);
  });
});
