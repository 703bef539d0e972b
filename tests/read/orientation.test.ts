import { describe, expect, it } from "vitest";
import { orientationIn } from "../../src/read/orientation.ts";

/** Notes with one entry besides the orientation, in either order of bytes. */
function notes(order: "II" | "MM", tag: number, value: number): Buffer {
  const little = order === "II";
  const two = (n: number) => (little ? [n & 255, n >> 8] : [n >> 8, n & 255]);
  const four = (n: number) => (little ? [...two(n), 0, 0] : [0, 0, ...two(n)]);
  const entry = (id: number, n: number) => [...two(id), ...two(3), ...four(1), ...two(n), 0, 0];
  const directory = [...two(2), ...entry(0x0100, 9), ...entry(tag, value)];
  return Buffer.from([...Buffer.from(order), ...two(42), ...four(8), ...directory]);
}

describe("orientationIn", () => {
  it.each(["II", "MM"] as const)("reads the numbers of %s", (order) => {
    expect(orientationIn(notes(order, 0x0112, 6))).toBe(6);
  });

  it("is upright where nothing is said", () => {
    expect(orientationIn(notes("II", 0x0101, 6))).toBe(1);
  });

  it("throws where the notes are cut off", () => {
    expect(() => orientationIn(notes("II", 0x0112, 6).subarray(0, 30))).toThrow(RangeError);
  });
});
