import { describe, expect, it } from "vitest";
import { printingInHand, withPrinting } from "../../src/emit/handover.ts";

describe("withPrinting", () => {
  it("hands pages on only while the work is done", async () => {
    const printing = { pages: { home: [] }, withAssets: true };
    expect(printingInHand()).toBeUndefined();
    expect(await withPrinting(printing, async () => printingInHand())).toBe(printing);
    expect(printingInHand()).toBeUndefined();
  });

  it("takes them back when the work fails", async () => {
    const failing = withPrinting({ pages: {}, withAssets: false }, async () => {
      throw new Error("hỏng");
    });
    await expect(failing).rejects.toThrow("hỏng");
    expect(printingInHand()).toBeUndefined();
  });
});
