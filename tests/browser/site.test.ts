import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sampleBrowser } from "./sampleBrowser.ts";
import { LONG_ARTICLE } from "./shotsContent.ts";

const { open } = sampleBrowser();

/** The id or the place of what has the cursor. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.closest("main") ? "main " : ""}${element?.tagName.toLowerCase()}`;
  });
}

describe("the key /", () => {
  it("puts the cursor into the search box of every page", async () => {
    const page = await open(LONG_ARTICLE);
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("input");
  });

  it("on the search page goes to the large box", async () => {
    const page = await open("/tim-kiem/");
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("main input");
  });

  it("is a letter like any other where one writes", async () => {
    const page = await open("/");
    await page.locator("#tim").focus();
    await page.keyboard.type("15/NQ");
    expect(await page.locator("#tim").inputValue()).toBe("15/NQ");
  });

  it("can be switched off for good, since it gets in the way of speech input", async () => {
    const page = await open("/tim-kiem/");
    await page.locator("input[data-slash]").uncheck();
    await page.goto("/");
    await page.keyboard.press("/");
    expect(await focused(page)).toBe("body");
  });
});

describe("this day in past years", () => {
  it("leads to the reader's own day, which no page knows by itself", async () => {
    const page = await open("/");
    const now = await page.evaluate(() => {
      const today = new Date();
      return [today.getMonth() + 1, today.getDate()];
    });
    const id = `ngay-${now.map((part) => String(part).padStart(2, "0")).join("-")}`;
    const link = page.locator("a[data-today]").first();
    expect(new URL((await link.getAttribute("href")) ?? "", page.url()).hash).toBe(`#${id}`);
    await link.click();
    await page.waitForSelector(`#${id}[aria-current=date]`, { state: "attached" });
  });
});
