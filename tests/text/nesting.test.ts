import { describe, expect, it } from "vitest";
import { nestingFault } from "../../src/text/nesting.ts";

const blocks = { what: "Trích dẫn hoặc danh sách", limit: 60 };
const brackets = { what: "Ngoặc vuông", limit: 40 };

describe("nested quotes and lists", () => {
  it.each([
    [">".repeat(60)],
    ["> ".repeat(60)],
    ["- ".repeat(60)],
    ["1. ".repeat(60)],
    ["-".repeat(80)],
    ["*".repeat(80)],
    [`chữ ${">".repeat(80)}`],
  ])("may be as deep as in %.20s", (line) => {
    expect(nestingFault([line])).toBeUndefined();
  });

  it.each([
    [">"],
    ["> "],
    ["- "],
    ["+ "],
    ["* "],
    ["1. "],
    ["12) "],
    [" > "],
    ["> - "],
  ])("may not be deeper, with %j", (marker) => {
    const depth = 61 + (marker.length > 3 ? 1 : 0);
    const line = marker === "> - " ? marker.repeat(31) : marker.repeat(depth);
    expect(nestingFault(["", `${line}sâu`])).toMatchObject({ index: 1, ...blocks });
  });

  it("count the indent of a list item", () => {
    expect(nestingFault([`${"  ".repeat(59)}- a`])).toBeUndefined();
    expect(nestingFault([`${"  ".repeat(60)}- a`])).toEqual({ index: 0, depth: 61, ...blocks });
    expect(nestingFault([`${"\t".repeat(30)}- a`])).toEqual({ index: 0, depth: 61, ...blocks });
  });
});

describe("nested brackets", () => {
  it("may be forty deep, and no more", () => {
    expect(nestingFault(["[".repeat(40)])).toBeUndefined();
    expect(nestingFault(["[".repeat(41)])).toEqual({ index: 0, depth: 41, ...brackets });
    expect(nestingFault(["![".repeat(41)])).toEqual({ index: 0, depth: 41, ...brackets });
  });

  it("reach over lines, but not over an empty one", () => {
    const half = "[".repeat(21);
    expect(nestingFault([half, half])).toEqual({ index: 1, depth: 42, ...brackets });
    expect(nestingFault([half, " ", half])).toBeUndefined();
  });

  it("do not count when closed or escaped", () => {
    expect(nestingFault(["[]".repeat(100), "\\[".repeat(100), "]".repeat(100)])).toBeUndefined();
  });
});

it("takes no time for a long hostile text", () => {
  const start = performance.now();
  nestingFault(Array.from({ length: 10_000 }, () => "[".repeat(39) + "]".repeat(39)));
  nestingFault([`${"- ".repeat(59)}${" ".repeat(100_000)}`]);
  nestingFault([`${"1".repeat(100_000)}.`]);
  expect(performance.now() - start).toBeLessThan(2000);
});

it("has nothing to say of no text", () => {
  expect(nestingFault([])).toBeUndefined();
  expect(nestingFault([""])).toBeUndefined();
});
