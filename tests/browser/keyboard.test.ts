import { describe, expect, it } from "vitest";
import { sampleBrowser, samplePages } from "./sampleBrowser.ts";
import { LONG_ARTICLE, LONG_LISTING } from "./shotsContent.ts";
import { markStops, tabThrough } from "./tabStops.ts";

const { open } = sampleBrowser();
const search = samplePages.filter(({ address }) => address === "/tim-kiem/");
const pages = ["/", LONG_ARTICLE, LONG_LISTING, ...search.map(({ address }) => address)];

describe("the keyboard alone", () => {
  it.each(
    pages,
  )("reaches all that can be used, in order and in sight, and is held nowhere: %s", async (address) => {
    const page = await open(address);
    const expected = await markStops(page);
    expect(expected.length).toBeGreaterThan(5);
    const reached = await tabThrough(page, 2 * expected.length);
    expect(reached.map(({ name }) => name)).toEqual(expected);
    expect(reached.filter(({ visible, inView }) => !visible || !inView)).toEqual([]);
  });

  it.each(pages)("skips to the content: %s", async (address) => {
    const page = await open(address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const landed = () => document.activeElement?.closest("main, footer")?.tagName;
    expect(await page.evaluate(landed)).toBe("MAIN");
  });
});
