import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { type Served, serveFolder } from "../browser/serve.ts";
import { build, copyGood, scratchFolder } from "./sampleSite.ts";
import { searchCorpus } from "./searchCorpus.ts";

/** The site stands below a path, as on hosts that give each project one. */
const BASE = "/kho";

/** The page of search of a site of its own, in a browser. */
export interface SearchPage {
  /** Opens a search by its address, from `?` on, and waits until its results are complete. */
  open(parameters: string, options?: BrowserContextOptions): Promise<Page>;
  /** The same for words alone. */
  look(query: string): Promise<Page>;
  /** The folder of the site. */
  folder: string;
}

/** Builds the site of the search corpus and starts a browser before the tests of a file. */
export function searchPage(): SearchPage {
  const scratch = scratchFolder();
  const folder = join(scratch, "goc", BASE);
  let browser: Browser | undefined;
  let served: Served | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    const content = await copyGood(join(scratch, "noi-dung"), searchCorpus());
    await mkdir(join(scratch, "goc"));
    const args = ["--base-url", `https://kho-thu.example${BASE}/`];
    expect(await build(content, folder, args)).toEqual({ status: 0, stdout: "", stderr: "" });
    served = await serveFolder(join(scratch, "goc"));
    browser = await launchChromium();
    // A machine without Chromium gets it first.
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const open = async (parameters: string, options?: BrowserContextOptions) => {
    if (!browser || !served) throw new Error("the browser is opened before the tests");
    if (options) page = await browser.newPage(options);
    else page ??= await browser.newPage();
    await page.goto(`${served.url}${BASE}/tim-kiem/${parameters}`);
    if (options?.javaScriptEnabled !== false) await complete(page);
    return page;
  };
  return { open, folder, look: (query) => open(`?q=${encodeURIComponent(query)}`) };
}

/** Waits until the results of the last search are complete. */
export async function complete(page: Page): Promise<void> {
  await page.locator('#ket-qua[aria-busy="false"]').waitFor({ state: "attached" });
}

/** The slugs of the articles among the results, in their order. */
export async function slugsOn(page: Page): Promise<string[]> {
  const links = await page.locator("#ket-qua a[href*='/bai-viet/']").all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  return hrefs.map((href) => href?.replace(/^.*\/\d{4}-\d\d-\d\d-|\/$/g, "") ?? "");
}

/** What the page says of the search, to eyes and ears. */
export async function saidOn(page: Page): Promise<string> {
  return (await page.getByRole("status").first().textContent()) ?? "";
}
