import { describe, expect, it } from "vitest";
import { readAhead } from "../../src/read/ahead.ts";

const numbers = Array.from({ length: 200 }, (_, i) => i);

describe("readAhead", () => {
  it("gives everything in order, however long each takes", async () => {
    const found: number[] = [];
    const slow = (i: number) => new Promise<number>((done) => setTimeout(done, (i * 7) % 5, i));
    for await (const one of readAhead(numbers, slow)) found.push(one);
    expect(found).toEqual(numbers);
  });

  it("reads only a little ahead", async () => {
    let [started, taken, most] = [0, 0, 0];
    const read = async () => {
      most = Math.max(most, ++started - taken);
    };
    for await (const _ of readAhead(numbers, read)) taken++;
    expect(started).toBe(200);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(70);
  });

  it("gives nothing of nothing", async () => {
    for await (const _ of readAhead([], async () => 1)) throw new Error("something");
  });
});
