import { describe, expect, it } from "vitest";
import { allDone } from "../../src/emit/allDone.ts";

describe("allDone", () => {
  it("gives what all gave, in their order", async () => {
    expect(await allDone([Promise.resolve(1), Promise.resolve(2)])).toEqual([1, 2]);
  });

  it("throws what one threw, but not before the others have ended", async () => {
    let slowEnded = false;
    const slow = new Promise((resolve) => setImmediate(resolve)).then(() => {
      slowEnded = true;
    });
    await expect(allDone([Promise.reject(new Error("hỏng")), slow])).rejects.toThrow("hỏng");
    expect(slowEnded).toBe(true);
  });
});
