import { describe, expect, it } from "vitest";
import { addresses } from "../../src/derive/addresses.ts";
import { columns } from "../../src/derive/columns.ts";
import { guide } from "./guide.ts";

const page = guide.get("du-lieu.md") ?? "";

describe("du-lieu.md", () => {
  it("explains every column of the exports, in their order, and no other", () => {
    const [, section = ""] = page.split("\n## Các cột\n");
    const explained = [...(section.split(/^## /m)[0] ?? "").matchAll(/^\| `(\w+)` \|/gm)];
    expect(explained.map(([, name]) => name)).toEqual(columns.map(({ name }) => name));
  });

  it.each([
    addresses.csv,
    addresses.ndjson,
    addresses.jsonLd,
    addresses.registry,
    addresses.sitemap,
    addresses.robots,
    addresses.openSearch,
  ])("tells of %s", (address) => {
    expect(page).toContain(`\`${address}\``);
  });
});
