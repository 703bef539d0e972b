import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { sampleBrowser, samplePages } from "./sampleBrowser.ts";

const { open } = sampleBrowser();

/** The one page that needs JavaScript. */
const search = "/tim-kiem/";
const complete = samplePages.filter(({ address }) => address !== search);

describe("without JavaScript", () => {
  it.each(complete)("a page says all that it says with it: $kind $address", async ({ address }) => {
    const [withScript, without] = await Promise.all([
      open(address),
      open(address, { javaScriptEnabled: false }),
    ]);
    expect(await textOf(without)).toEqual(await textOf(withScript));
    expect(await hiddenTextOf(without)).toEqual([]);
  });

  it("the search says that it cannot, and leads to the listings", async () => {
    const page = await open(search, { javaScriptEnabled: false });
    const message = page.locator("main noscript p").first();
    expect(await message.isVisible()).toBe(true);
    const links = await page
      .locator("main a[href]")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).toEqual(
      expect.arrayContaining(["/quan-huyen/", "/nhiem-ky/", "/nam/", "/tac-gia/"]),
    );
  });
});

/** The texts in sight, one a run; not those of buttons, which may be there for scripts alone. */
function textOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!text || !parent?.checkVisibility()) continue;
      if (!parent.closest("button, noscript, script, [role=status]")) texts.push(text);
    }
    return texts;
  });
}

/** Texts that wait for a script to show them, apart from buttons. */
function hiddenTextOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[hidden]")].flatMap((element) => {
      const copy = element.cloneNode(true) as Element;
      if (copy.matches("button")) return [];
      for (const button of copy.querySelectorAll("button")) button.remove();
      return copy.textContent?.trim() || [];
    }),
  );
}
