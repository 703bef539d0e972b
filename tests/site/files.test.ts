import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { citationColumns } from "../../src/derive/citationColumns.ts";
import { columns } from "../../src/derive/columns.ts";
import { GOOD } from "../fixture.ts";
import { elementsIn, valuesOf } from "../markdown/rendered.ts";
import { atomFaults } from "../templates/files/atomRules.ts";
import { jsonFeedFaults } from "../templates/files/jsonFeedRules.ts";
import { parseCsv } from "../templates/files/parseCsv.ts";
import { childrenOf, parseXml, textsOf, xmlFaults } from "../templates/files/parseXml.ts";
import { indexFaults, partFaults } from "../templates/files/sitemapRules.ts";
import { build, filesBelow, pagesBelow, scratchFolder } from "./sampleSite.ts";

const SITE = "https://x.example/kho";

describe.each([
  ["the good fixture", GOOD],
  ["the content of this repository", "content"],
])("the site of %s, below a path and built on a far clock,", (_, content) => {
  const output = join(scratchFolder(), "trang");
  let files: string[] = [];
  let pages = new Map<string, string>();
  beforeAll(async () => {
    const run = await build(content, output, ["--base-url", SITE], {
      env: { TZ: "America/Los_Angeles" },
    });
    expect(run.status).toBe(0);
    files = await filesBelow(output);
    pages = await pagesBelow(output);
  });
  const read = (path: string) => readFile(join(output, path), "utf8");

  it("has feeds that keep the rules of Atom, with whole addresses in their texts", async () => {
    const feeds = files.filter((path) => path.endsWith("feed.xml"));
    expect(feeds.length).toBeGreaterThan(20);
    const texts = await Promise.all(feeds.map(read));
    expect(await xmlFaults(...texts)).toEqual([]);
    for (const [i, xml] of texts.entries()) {
      expect([feeds[i], atomFaults(xml)]).toEqual([feeds[i], []]);
      const [feed = {}] = childrenOf(parseXml(xml), "feed");
      for (const html of childrenOf(feed, "entry").flatMap((e) => textsOf(e, "content"))) {
        expect(relativeIn(html)).toEqual([]);
      }
    }
  });

  it("has feeds that keep the rules of JSON Feed, with whole addresses in their texts", async () => {
    const feeds = files.filter((path) => path.endsWith("feed.json"));
    expect(feeds.length).toBeGreaterThan(20);
    for (const path of feeds) {
      const json = await read(path);
      expect([path, jsonFeedFaults(json)]).toEqual([path, []]);
      for (const { content_html: html = "" } of JSON.parse(json).items) {
        expect(relativeIn(html)).toEqual([]);
      }
    }
  });

  it("names on the first page of a listing the feeds that lie beside it, and no others", () => {
    const named = [...pages].flatMap(([address, html]) =>
      elementsIn(html)
        .filter(({ properties }) => /^application\/(atom|feed)\+/.test(`${properties.type}`))
        .map(({ properties }) => {
          const href = String(properties.href);
          expect(href).toMatch(new RegExp(`^/kho${address}feed\\.(xml|json)$`));
          return href.slice("/kho/".length);
        }),
    );
    expect(named.sort()).toEqual(files.filter((path) => /(^|\/)feed\.(xml|json)$/.test(path)));
  });

  it("has a map that keeps its schema and leads only to its pages", async () => {
    expect(await indexFaults(await read("sitemap.xml"))).toEqual([]);
    const part = await read("sitemap-1.xml");
    expect(await partFaults(part)).toEqual([]);
    const urls = [...part.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) {
      const html = pages.get(url.slice(SITE.length)) ?? "";
      expect([url, html.includes(`<link rel="canonical" href="${url}"`)]).toEqual([url, true]);
      expect(html).not.toContain("noindex");
    }
  });

  it("leads robots to the map and browsers to the search", async () => {
    expect(await read("robots.txt")).toContain(`Sitemap: ${SITE}/sitemap.xml\n`);
    const xml = await read("opensearch.xml");
    const [search = {}] = childrenOf(parseXml(xml), "OpenSearchDescription");
    expect(childrenOf(search, "Url")[0]?.["@"]?.template).toBe(`${SITE}/tim-kiem/?q={searchTerms}`);
    expect(valuesOf(pages.get("/") ?? "", "href")).toContain("/kho/opensearch.xml");
  });

  it("has the same articles in every file to take away", async () => {
    const [header = [], ...rows] = parseCsv(await read("du-lieu/bai-viet.csv"));
    const urls = rows.map((row) => row[header.indexOf("url")]);
    const articles = [...pages.keys()].filter((address) => /^\/bai-viet\/.*\/$/.test(address));
    expect(urls.toSorted()).toEqual(articles.map((address) => SITE + address).toSorted());
    const lines = (await read("du-lieu/bai-viet.ndjson")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).url)).toEqual(urls);
    const { "@graph": things } = JSON.parse(await read("du-lieu/bai-viet.jsonld"));
    expect(things.slice(1).map((thing: { "@id": string }) => thing["@id"])).toEqual(urls);
    const { districts } = JSON.parse(await read("du-lieu/quan-huyen.json"));
    expect(districts.length).toBeGreaterThan(4);
  });

  it("has every citation of every document in both files, with the article that it stands in", async () => {
    const entries = JSON.parse(await read("du-lieu/van-ban.json"));
    const mentions = entries.flatMap(({ mentions }: { mentions: object[] }) => mentions);
    const [header = [], ...rows] = parseCsv(await read("du-lieu/trich-dan.csv"));
    const cell = (row: string[], name: string) => row[header.indexOf(name)];
    expect(
      rows.map((row) => ({
        article: cell(row, "article"),
        literal: cell(row, "literal"),
        line: Number(cell(row, "line")),
        sure: cell(row, "sure") === "true",
      })),
    ).toEqual(mentions);
    for (const row of rows) expect([...pages.keys()]).toContain(cell(row, "article"));
  });

  it("explains every column on the page of the data, in their order, with each file's size", () => {
    const page = elementsIn(pages.get("/du-lieu/") ?? "");
    const codes = page.filter(({ tagName }) => tagName === "code");
    const shown = codes.map(({ children: [first] }) => first?.type === "text" && first.value);
    expect(shown).toEqual([...columns, ...citationColumns].map(({ name }) => name));
    expect(pages.get("/du-lieu/")?.match(/\d [KM]B</g)).toHaveLength(6);
  });
});

/** Addresses in HTML that say nothing outside the page that they stand on. */
function relativeIn(html: string): string[] {
  return ["href", "src", "srcSet"]
    .flatMap((property) => valuesOf(html, property))
    .filter((address) => !/^(https?:\/\/|mailto:|tel:)/.test(address));
}
