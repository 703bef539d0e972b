import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { type PageKind, pageKinds } from "../../src/derive/derivePages.ts";
import { launchChromium } from "./chromium.ts";
import { type Served, serveFolder } from "./serve.ts";

/** A page of the sample site. */
export interface SamplePage {
  kind: PageKind;
  address: string;
}

const { addresses, folder } = inject("site");

/** Where the sample site is built. */
export const siteFolder = folder;

/** Kinds of which one page does not stand for all: each article differs, and so does each district. */
const various: readonly PageKind[] = ["article", "district"];

/** One page of every kind, and all articles and districts. */
export const samplePages: SamplePage[] = pageKinds.flatMap((kind) => {
  const all = addresses[kind];
  return all
    .slice(0, various.includes(kind) ? all.length : 1)
    .map((address) => ({ kind, address }));
});

/** The sample site in a browser, for the tests of one file. */
export interface SampleBrowser {
  /** A page that is loaded and has its fonts, with motion reduced; it is closed after the test. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** An empty page; addresses are relative to the site. */
  blank(options?: BrowserContextOptions): Promise<Page>;
  origin(): string;
}

/** Starts a browser and a server before the tests of a file, and ends both after them. */
export function sampleBrowser(): SampleBrowser {
  let browser: Browser | undefined;
  let served: Served | undefined;
  const pages: Page[] = [];
  // Pages that are opened in the same manner share what they have loaded, which halves the time.
  const contexts = new Map<string, Promise<BrowserContext>>();
  beforeAll(async () => {
    served = await serveFolder(folder);
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const newContext = async (options: BrowserContextOptions) => {
    if (!browser || !served) throw new Error("the browser has not started");
    const base = { baseURL: served.url, reducedMotion: "reduce" as const, locale: "vi-VN" };
    const context = await browser.newContext({ ...base, ...options });
    await stayOnRedirects(context);
    return context;
  };
  const blank = async (options: BrowserContextOptions = {}) => {
    const key = JSON.stringify(options);
    const context = contexts.get(key) ?? newContext(options);
    contexts.set(key, context);
    const page = await (await context).newPage();
    pages.push(page);
    return page;
  };
  return {
    blank,
    origin: () => served?.url ?? "",
    async open(address, options) {
      const page = await blank(options);
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page;
    },
  };
}

/** A page that has moved is to be looked at, not to be followed. */
async function stayOnRedirects(context: BrowserContext): Promise<void> {
  for (const address of addresses.redirect) {
    await context.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/i, "");
      await route.fulfill({ response, body: html });
    });
  }
}
