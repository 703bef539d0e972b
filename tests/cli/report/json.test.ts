import { describe, expect, it } from "vitest";
import { jsonReport } from "../../../src/cli/report/json.ts";
import { bare, full } from "./sample.ts";

describe("jsonReport", () => {
  it("is an empty array for nothing", () => {
    expect(jsonReport([])).toBe("[]\n");
  });

  it("has every key in every message, in one order", () => {
    const { key: _, ...said } = full;
    expect(JSON.parse(jsonReport([{ ...full, fixable: true }, bare]))).toEqual([
      said,
      { ...bare, expected: null, suggestion: null, related: [] },
    ]);
    const keys = JSON.parse(jsonReport([full, bare])).map(Object.keys);
    expect(keys[0]).toEqual(
      "file line column rule severity message expected suggestion related".split(" "),
    );
    expect(keys[1]).toEqual(keys[0]);
  });

  it("survives quotes, line ends and code in what it quotes", () => {
    const message = 'a "b"\n\u0000</script>\u2028';
    expect(JSON.parse(jsonReport([{ ...bare, message }]))[0].message).toBe(message);
  });
});
