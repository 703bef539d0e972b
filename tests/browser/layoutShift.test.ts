import { describe, expect, it } from "vitest";
import { sampleBrowser } from "./sampleBrowser.ts";
import { LONG_ARTICLE, LONG_LISTING } from "./shotsContent.ts";

const { blank } = sampleBrowser();

describe("nothing moves while a page loads", () => {
  it.each([
    [LONG_ARTICLE, 360],
    [LONG_ARTICLE, 1280],
    ["/", 360],
    ["/", 1280],
    [LONG_LISTING, 360],
    [LONG_LISTING, 1280],
  ])("%s at %i px", async (address, width) => {
    const page = await blank({ viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
      }).observe({ type: "layout-shift", buffered: true });
    });
    // Fonts and pictures that come late, as over a slow line.
    await page.route(/\.(woff2|jpe?g|png|webp|avif)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await route.continue();
    });
    await page.goto(address, { waitUntil: "networkidle" });
    for (let y = 0; y < 20; y++) await page.mouse.wheel(0, 400);
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual(
      [],
    );
  });
});
