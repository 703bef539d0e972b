import { describe, expect, it } from "vitest";
import { countMessages, reporters } from "../../../src/cli/report/index.ts";
import { bare, full } from "./sample.ts";

describe("countMessages", () => {
  it("counts errors and warnings apart", () => {
    expect(countMessages([])).toBe("0 lỗi, 0 cảnh báo");
    expect(countMessages([full, bare, full])).toBe("2 lỗi, 1 cảnh báo");
  });
});

describe("reporters", () => {
  it("are the four formats, and each reports every message", () => {
    expect(Object.keys(reporters)).toEqual(["text", "json", "github", "gitlab"]);
    for (const report of Object.values(reporters)) {
      expect(report([full, bare])).toContain(full.rule);
      expect(report([full, bare])).toContain(bare.rule);
    }
  });
});
