import { describe, expect, it } from "vitest";
import { sitemapIndex, sitemapPart } from "../../../templates/files/sitemap.ts";
import { indexFaults, partFaults } from "./sitemapRules.ts";

describe("sitemapPart", () => {
  it("keeps the schema, with days and without", async () => {
    const xml = await sitemapPart([
      { url: "https://kho.example/" },
      { url: "https://kho.example/a/?x=1&y=2", modified: "2021-01-06T00:00:00+07:00" },
    ]);
    expect(await partFaults(xml)).toEqual([]);
    expect(xml).toContain("<loc>https://kho.example/a/?x=1&amp;y=2</loc>");
    expect(xml).toContain("<lastmod>2021-01-05T17:00:00.000Z</lastmod>");
    expect(xml.match(/<lastmod>/g)).toHaveLength(1);
  });

  it("is judged by a schema that finds what is wrong", async () => {
    const xml = await sitemapPart([{ url: "https://kho.example/" }]);
    const broken = xml.replaceAll("loc>", "place>");
    expect(await partFaults(broken)).not.toEqual([]);
  });
});

describe("sitemapIndex", () => {
  it("keeps the schema", async () => {
    const parts = ["https://kho.example/sitemap-1.xml", "https://kho.example/sitemap-2.xml"];
    const xml = await sitemapIndex(parts);
    expect(await indexFaults(xml)).toEqual([]);
    for (const part of parts) expect(xml).toContain(`<loc>${part}</loc>`);
  });

  it("is judged by a schema that finds what is wrong", async () => {
    const xml = await sitemapIndex(["https://kho.example/sitemap-1.xml"]);
    expect(await indexFaults(xml.replace("<loc>", "<loc>x</loc><loc>"))).not.toEqual([]);
  });
});
