import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sampleBrowser } from "./sampleBrowser.ts";
import { LONG_ARTICLE } from "./shotsContent.ts";

const { blank, open } = sampleBrowser();

const permissions = ["clipboard-read", "clipboard-write"];

/** What the page has said aloud, and the words in sight on its first copy button. */
function said(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => [
    document.querySelector("body > [role=status]")?.textContent ?? null,
    document.querySelector("[data-copy]")?.textContent ?? null,
  ]);
}

describe("the citation of an article", () => {
  it("is copied by a button, which says so in sight and aloud", async () => {
    const page = await open(LONG_ARTICLE, { permissions });
    await page.locator("[data-copy]").first().click();
    await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent !== "");
    expect(await said(page)).toEqual(["Đã chép.", "Đã chép. lời trích dẫn"]);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator("#trich-loi").innerText());
  });

  it("is copied for programs with its lines", async () => {
    const page = await open(LONG_ARTICLE, { permissions });
    await page.locator(".cite summary").first().click();
    await page.locator("[data-copy=trich-bibtex]").click();
    await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent !== "");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^@misc\{[a-z0-9-]+,\n {2}author = \{\{.+\}\},\n[\s\S]+\n\}$/);
  });

  it("has no dead button without JavaScript", async () => {
    const page = await open(LONG_ARTICLE, { javaScriptEnabled: false });
    for (const button of await page.locator("article button").all()) {
      expect(await button.isVisible()).toBe(false);
    }
    expect(await page.locator("#trich-loi").isVisible()).toBe(true);
  });
});

describe("the saved copy of an article", () => {
  it("asks for nothing but itself, and is allowed all that it has", async () => {
    const page = await blank();
    const met: string[] = [];
    page.on("console", (message) => met.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) met.push(new URL(request.url()).pathname);
    });
    await page.goto(`${LONG_ARTICLE}ban-luu.html`);
    expect(met).toEqual([`${LONG_ARTICLE}ban-luu.html`]);
    const pictures = await page.evaluate(() =>
      [...document.images].map((image) => image.naturalWidth > 0),
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures).not.toContain(false);
    const width = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
    expect(width).toBe("640px");
  });
});
