import { describe, expect, it } from "vitest";
import { termSequence } from "../../../src/validate/registry/termSequence.ts";
import { districtOf, termOf } from "../../fixture.ts";

const FILE = "districts/gia-lam.yaml";
const judge = (...terms: ReturnType<typeof termOf>[]) =>
  termSequence.judge(districtOf({ terms }), FILE);

describe("term-sequence", () => {
  it("accepts terms of five years in order, those to come last", () => {
    expect(termSequence.judge(districtOf(), FILE)).toEqual([]);
  });

  it("suggests the fifth year for a term of another length", () => {
    expect(judge(termOf("2015-2020"), termOf("2020-2024"))).toEqual([
      {
        at: ["terms", 1, "years"],
        key: "years",
        message: "Nhiệm kỳ 2020-2024 không dài năm năm",
        expected: "hai năm cách nhau năm năm",
        suggestion: "2020-2025",
      },
    ]);
  });

  it.each([
    ["a gap", "2010-2015", "2020-2025"],
    ["the newer one first", "2025-2030", "2020-2025"],
    ["the same term twice", "2020-2025", "2020-2025"],
  ])("refuses %s", (_, before, after) => {
    expect(judge(termOf(before), termOf(after))).toEqual([
      {
        at: ["terms", 1, "years"],
        message: `Nhiệm kỳ ${after} không nối tiếp ${before}`,
        expected: "nhiệm kỳ cũ trước, mới sau, không bỏ cách",
      },
    ]);
  });

  it.each(["planned", "suspended"] as const)("refuses a term that sat after a %s one", (status) => {
    expect(judge(termOf("2015-2020", { status }), termOf("2020-2025"))).toEqual([
      {
        at: ["terms", 1, "years"],
        message: "Nhiệm kỳ 2020-2025 đã diễn ra mà đứng sau một nhiệm kỳ chưa diễn ra",
        expected: "status: completed đứng trước planned và suspended",
      },
    ]);
  });
});
