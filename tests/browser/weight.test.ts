import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { elementsIn } from "../markdown/rendered.ts";
import { samplePages, siteFolder } from "./sampleBrowser.ts";

/** What arrives in the first round trips of a new connection. */
const BUDGET = 14 * 1024;

const articles = samplePages.filter(({ kind }) => kind === "article");

describe("the HTML and CSS of an article", () => {
  it.each(articles)("weigh at most 14 KB, compressed: $address", async ({ address }) => {
    const html = await readFile(join(siteFolder, address, "index.html"));
    const sheets = elementsIn(html.toString()).flatMap(({ tagName, properties }) =>
      tagName === "link" && String(properties.rel) === "stylesheet" ? String(properties.href) : [],
    );
    expect(sheets.length).toBeGreaterThan(0);
    const files = sheets.map((sheet) => readFile(join(siteFolder, sheet.replace(/\?.*/, ""))));
    const sizes = [html, ...(await Promise.all(files))].map(
      (file) => gzipSync(file, { level: 9 }).length,
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(BUDGET);
  });
});
