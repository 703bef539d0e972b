import { describe, expect, it } from "vitest";
import { derivePages } from "../../src/derive/derivePages.ts";
import { pagesInHand, withPages } from "../../src/emit/handover.ts";
import { archive, article } from "../derive/sample.ts";

const sample = archive([article("2021-03-01"), article("2021-01-01")]);

describe("withPages", () => {
  it("hands pages on only while the work is done", async () => {
    const pages = { home: [] };
    expect(pagesInHand()).toBeUndefined();
    await withPages(pages, async () => expect(pagesInHand()).toEqual(pages));
    expect(pagesInHand()).toBeUndefined();
  });

  it("leaves whoever keeps them nothing of them, and the caller all", async () => {
    const pages = derivePages(sample);
    const kept = await withPages(pages, async () => {
      expect(pagesInHand()).toEqual(pages);
      return pagesInHand();
    });
    expect(Object.values(kept ?? {}).flat()).toEqual([]);
    expect(pages.article).not.toEqual([]);
  });

  it("takes them back when the work fails", async () => {
    const failing = withPages({}, async () => {
      throw new Error("hỏng");
    });
    await expect(failing).rejects.toThrow("hỏng");
    expect(pagesInHand()).toBeUndefined();
  });
});
