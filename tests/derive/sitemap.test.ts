import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/derive/context.ts";
import { derivePages, pageKinds } from "../../src/derive/derivePages.ts";
import { sitemapEntries } from "../../src/derive/sitemap.ts";
import { archive, article } from "./sample.ts";

const sample = archive(
  [
    article("2021-03-01", { slug: "moi", aliases: ["/tin/1/"] }),
    article("2021-01-01", { slug: "cu", updated: { day: "2021-04-02", time: "09:30" } }),
  ],
  "https://kho.example/goc/",
);
const pages = derivePages(sample);
const entries = sitemapEntries(contextOf(sample), pages);
const urls = entries.map(({ url }) => url);
const modified = (path: string) =>
  entries.find(({ url }) => url === `https://kho.example/goc${path}`)?.modified;

describe("sitemapEntries", () => {
  it("names every page once, but not the one for lost readers nor former addresses", () => {
    const all = Object.values(pages).flatMap((props) => props.map(({ frame }) => frame.address));
    const expected = all
      .filter((address) => address !== "/404.html" && address !== "/tin/1/")
      .map((address) => `https://kho.example/goc${address}`);
    expect(urls.toSorted()).toEqual(expected.toSorted());
  });

  it("names the articles also where their pages were printed before", () => {
    const listings = pageKinds.filter((kind) => kind !== "article");
    expect(sitemapEntries(contextOf(sample), derivePages(sample, listings))).toEqual(entries);
  });

  it("dates an article by its last change, and a listing by that of its articles", () => {
    expect(modified("/bai-viet/thu-mot/2021-03-01-moi/")).toBe("2021-03-01T00:00:00+07:00");
    expect(modified("/bai-viet/thu-mot/2021-01-01-cu/")).toBe("2021-04-02T09:30:00+07:00");
    expect(modified("/nam/2021/03/")).toBe("2021-03-01T00:00:00+07:00");
    expect(modified("/")).toBe("2021-04-02T09:30:00+07:00");
  });

  it("dates nothing of which no date is known", () => {
    expect(urls).toContain("https://kho.example/goc/gioi-thieu/");
    expect(modified("/gioi-thieu/")).toBeUndefined();
    expect(modified("/quan-huyen/thu-hai/")).toBeUndefined();
  });
});
