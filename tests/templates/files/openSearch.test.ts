import { describe, expect, it } from "vitest";
import { siteProps } from "../../../src/derive/frame.ts";
import { openSearch } from "../../../templates/files/openSearch.ts";
import { robots } from "../../../templates/files/robots.ts";
import { archive } from "../../derive/sample.ts";
import { childrenOf, parseXml, textsOf, xmlFaults } from "./parseXml.ts";

describe("openSearch", () => {
  it("says how to search, with names as long as browsers take them", async () => {
    const site = {
      ...siteProps(archive([], "https://kho.example/goc")),
      shortTitle: "Kho & tên rất dài để thử",
      title: "<b>".repeat(30),
    };
    const xml = openSearch(site);
    expect(await xmlFaults(xml)).toEqual([]);
    const [found = {}] = childrenOf(parseXml(xml), "OpenSearchDescription");
    expect(textsOf(found, "ShortName")).toEqual(["Kho & tên rất dà"]);
    expect(textsOf(found, "LongName")).toEqual(["<b>".repeat(16)]);
    expect(childrenOf(found, "Url")[0]?.["@"]).toEqual({
      type: "text/html",
      template: "https://kho.example/goc/tim-kiem/?q={searchTerms}",
    });
  });
});

describe("robots", () => {
  it("keeps nobody out and leads to the map", () => {
    expect(robots("https://kho.example/sitemap.xml")).toBe(
      "User-agent: *\nDisallow:\n\nSitemap: https://kho.example/sitemap.xml\n",
    );
  });
});
