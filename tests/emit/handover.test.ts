import { describe, expect, it } from "vitest";
import { pagesInHand, withPages } from "../../src/emit/handover.ts";

describe("withPages", () => {
  it("hands pages on only while the work is done", async () => {
    const pages = { home: [] };
    expect(pagesInHand()).toBeUndefined();
    expect(await withPages(pages, async () => pagesInHand())).toBe(pages);
    expect(pagesInHand()).toBeUndefined();
  });

  it("takes them back when the work fails", async () => {
    const failing = withPages({}, async () => {
      throw new Error("hỏng");
    });
    await expect(failing).rejects.toThrow("hỏng");
    expect(pagesInHand()).toBeUndefined();
  });
});
