import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import type { Article } from "../../src/model.ts";
import { GOOD } from "../fixture.ts";
import { elementsIn, valuesOf } from "../markdown/rendered.ts";
import { build, scratchFolder } from "./sampleSite.ts";
import { hashOf } from "./scripts.ts";

const output = join(scratchFolder(), "trang");
let articles: readonly Article[] = [];
beforeAll(async () => {
  expect((await build(GOOD, output, ["--base-url", "https://x.example/kho"])).status).toBe(0);
  articles = (await loadArchive({ content: GOOD })).archive?.articles ?? [];
  expect(articles).toHaveLength(5);
});

const read = (path: string) => readFile(join(output, path), "utf8");

describe("the source of an article", () => {
  it("is its file, byte for byte", async () => {
    for (const { path, address } of articles) {
      const saved = await readFile(join(output, address, "nguon.md"));
      expect(saved.equals(await readFile(join(GOOD, path)))).toBe(true);
    }
  });
});

describe("the saved copy of an article", () => {
  it("loads nothing, by its policy and in fact", async () => {
    for (const { address } of articles) {
      const html = await read(`${address}ban-luu.html`);
      const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
      expect(style).not.toMatch(/url\(|@import/);
      const [policy] = valuesOf(html, "content");
      expect(policy).toBe(
        `default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; style-src ${hashOf(style)}; img-src data:`,
      );
      for (const { tagName, properties } of elementsIn(html)) {
        expect(["script", "iframe", "source", "video", "audio"]).not.toContain(tagName);
        if (tagName === "link") expect(properties.rel).toEqual(["canonical"]);
        if (properties.src) expect(String(properties.src)).toMatch(/^data:image\//);
        if (tagName === "a") expect(String(properties.href)).toMatch(/^(https?:\/\/|#)/);
      }
    }
  });

  it("says where it is from and how it is cited, and keeps out of search engines", async () => {
    const address = "/bai-viet/gia-lam/2021-01-06-bai-thu-so-1/";
    const html = await read(`${address}ban-luu.html`);
    expect(html).toContain(`<a href="https://x.example/kho${address}">`);
    expect(html).toContain("Xuân Thử và Diệu Nghiệm (2021, ngày 06 tháng 01).");
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html.match(/src="data:image\/webp;base64,/g)).toHaveLength(2);
  });

  it("is allowed by the headers of the site", async () => {
    const headers = await read("_headers");
    const html = await read(`${articles[0]?.address}ban-luu.html`);
    const [, style = ""] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    expect(headers).toMatch(/^\/\*\n {2}Content-Security-Policy: /);
    expect(headers).toContain(`style-src 'self' ${hashOf(style)};`);
  });
});
