import { join } from "node:path";
import { toString as textOf } from "hast-util-to-string";
import { beforeAll, describe, expect, it } from "vitest";
import { GOOD } from "../fixture.ts";
import { elementsIn } from "../markdown/rendered.ts";
import { build, pagesBelow, scratchFolder } from "./sampleSite.ts";
import { isSavedCopy } from "./scripts.ts";

const SITE = "https://x.example/kho";

/** What search engines ask of each kind of thing that pages tell of. */
const REQUIRED: Record<string, string[]> = {
  NewsArticle: [
    "mainEntityOfPage",
    "headline",
    "inLanguage",
    "publisher",
    "isPartOf",
    "about",
    "isAccessibleForFree",
  ],
  BreadcrumbList: ["itemListElement"],
  Dataset: ["name", "description", "url", "license", "creator", "distribution"],
  CollectionPage: ["url", "name", "isPartOf"],
  Organization: ["@id", "name", "url"],
  WebSite: ["@id", "name", "url", "publisher", "potentialAction"],
};

type Thing = Record<string, unknown> & { "@type": string };

const output = join(scratchFolder(), "trang");
let pages: [string, string][] = [];
beforeAll(async () => {
  expect((await build(GOOD, output, ["--base-url", SITE])).status).toBe(0);
  pages = [...(await pagesBelow(output))].filter(
    ([address]) => !isSavedCopy(address) && address !== "/tin/thu-1/",
  );
});

/** What a page tells in schema.org. */
function thingsOf(html: string): Thing[] {
  return elementsIn(html)
    .filter(({ properties }) => properties.type === "application/ld+json")
    .flatMap((element) => {
      const data: { "@context": string; "@graph": Thing[] } = JSON.parse(textOf(element));
      expect(data["@context"]).toBe("https://schema.org");
      return data["@graph"];
    });
}

describe("what pages tell machines", () => {
  it("is JSON-LD with every property that is asked for, nothing empty, and whole addresses", () => {
    for (const [address, html] of pages) {
      for (const thing of thingsOf(html)) {
        const required = REQUIRED[thing["@type"]] ?? ["a known type"];
        expect([address, Object.keys(thing)]).toEqual([address, expect.arrayContaining(required)]);
        expect(JSON.stringify(thing)).not.toMatch(/:(null|""|\[\])|"\/[^"]*"/);
        if (thing["@type"] === "NewsArticle") expect(thing.mainEntityOfPage).toBe(SITE + address);
      }
    }
  });

  it("is of one kind each: articles, listings, the archive itself", () => {
    const typesAt = (address: string) => {
      const [, html = ""] = pages.find(([page]) => page === address) ?? [];
      return thingsOf(html).map((thing) => thing["@type"]);
    };
    expect(typesAt("/")).toEqual(["Organization", "WebSite"]);
    expect(typesAt("/nam/2021/")).toEqual(["CollectionPage", "BreadcrumbList"]);
    expect(typesAt("/gioi-thieu/")).toEqual(["BreadcrumbList"]);
    expect(typesAt("/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/")).toEqual([
      "NewsArticle",
      "BreadcrumbList",
    ]);
  });

  it("leads from home to the page, each step with its address but the last", () => {
    for (const [address, html] of pages) {
      const list = thingsOf(html).find((thing) => thing["@type"] === "BreadcrumbList");
      const steps = (list?.itemListElement ?? []) as { position: number; item?: string }[];
      expect([address, steps.length > 0]).toEqual([address, address !== "/"]);
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, i) => i + 1));
      expect(steps.slice(0, -1).every(({ item }) => item?.startsWith(`${SITE}/`))).toBe(true);
      expect(steps.at(-1)?.item).toBeUndefined();
    }
  });

  it("gives every shared link a title, a description, an address and a picture", () => {
    for (const [address, html] of pages) {
      const tags = new Map(
        elementsIn(html).map(({ properties }) => [properties.property, properties.content]),
      );
      expect(tags.get("og:url")).toBe(SITE + address);
      expect(tags.get("og:type")).toBe(/^\/bai-viet\//.test(address) ? "article" : "website");
      for (const name of ["og:title", "og:description", "og:site_name", "og:image:alt"]) {
        expect([address, name, tags.get(name)]).toEqual([
          address,
          name,
          expect.stringMatching(/./),
        ]);
      }
      expect(String(tags.get("og:image"))).toMatch(/^https:\/\/x\.example\/kho\/hinh\//);
    }
  });
});
