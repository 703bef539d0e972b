import { describe, expect, it } from "vitest";
import { sampleBrowser, samplePages } from "./sampleBrowser.ts";

const { open } = sampleBrowser();

/** In CSS pixels: phones, a tablet, a screen, and that screen at 200 % and at 400 %. */
const widths = [360, 768, 1280, 640, 320];

describe("a page", () => {
  it.each(samplePages)("is as wide as the screen and no wider: $kind $address", async ({
    address,
  }) => {
    const page = await open(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, ...(await page.evaluate(tooWide))]).toEqual([width]);
    }
    // Readers may also have set larger letters, and not a larger page.
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    expect(await page.evaluate(tooWide)).toEqual([]);
  });
});

/** What sticks out to the side of a page that scrolls sideways; nothing for one that does not. Runs in the page. */
function tooWide(): string[] {
  const screen = document.documentElement.clientWidth;
  if ((document.scrollingElement?.scrollWidth ?? 0) <= screen) return [];
  const isOut = (element: Element) => element.getBoundingClientRect().right > screen + 0.5;
  const out = [...document.querySelectorAll("body *")].filter(isOut);
  return out.slice(0, 5).map((element) => element.outerHTML.slice(0, 120));
}
