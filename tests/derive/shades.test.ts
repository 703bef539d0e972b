import { describe, expect, it } from "vitest";
import { shadeKeys, shader } from "../../src/derive/shades.ts";

const shades = (...counts: number[]) => counts.map(shader(counts));

describe("shader", () => {
  it("leaves the palest step to districts without articles", () => {
    expect(shades(0, 0)).toEqual([0, 0]);
    expect(shades(0, 1)).toEqual([0, 1]);
  });

  it("draws equal counts equally dark", () => {
    expect(shades(67, 67, 67)).toEqual([1, 1, 1]);
  });

  it("makes quarters of many counts, however large the largest is", () => {
    expect(shades(1, 2, 3, 4, 5, 6, 7, 9000)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it("leaves no step out where there are few different counts", () => {
    expect(shades(1, 1, 1, 1, 1, 1, 1, 2)).toEqual([1, 1, 1, 1, 1, 1, 1, 2]);
  });
});

describe("shadeKeys", () => {
  it("names the counts of each step that there is, palest first", () => {
    expect(shadeKeys([0, 1, 2, 3, 4, 5, 6, 7, 9000])).toEqual([
      { shade: 0, counts: "0" },
      { shade: 1, counts: "1–2" },
      { shade: 2, counts: "3–4" },
      { shade: 3, counts: "5–6" },
      { shade: 4, counts: "7–9.000" },
    ]);
    expect(shadeKeys([])).toEqual([]);
  });
});
