import { describe, expect, it } from "vitest";
import { knownKeys } from "../../../src/fix/fixes/knownKeys.ts";
import { headAfter } from "../mended.ts";

const lineAfter = (line: string, ...others: string[]) => headAfter(knownKeys, line, ...others)[0];

describe("known-keys", () => {
  it.each([
    ["tag: [a]", "tags: [a]"],
    ["titl: Bài", "title: Bài"],
    ["Title: Bài", "title: Bài"],
    ['"Title" : Bài # in', "title : Bài # in"],
    ["date-basis: event", "date_basis: event"],
    ["runUpTo: 2020-2025", "run_up_to: 2020-2025"],
    ["sumary: Tóm lược.", "summary: Tóm lược."],
    ["souce: { name: A }", "source: { name: A }"],
    ["source: { nam: A }", "source: { name: A }"],
  ])("writes %s as %s", (before, after) => {
    expect(lineAfter(before)).toBe(after);
  });

  it("looks into lists of mappings", () => {
    const head = ["corrections:", "  - dat: 2021-01-06", "    text: Sửa."];
    expect(headAfter(knownKeys, ...head)[1]).toBe("  - date: 2021-01-06");
  });

  it.each([
    ["the right key is there", "tag: [a]", ["tags: [b]"]],
    ["the value is not of its kind", "tag: a", []],
    ["the date is none", "dat: hôm qua", []],
    ["no key is near", "nguon: A", []],
    ["two keys are near", "update: 2021-01-06", []],
    ["another key is as near to the same one", "tag: [a]", ["tagz: [b]"]],
  ])("leaves a key where %s", (_, line, others) => {
    expect(lineAfter(line, ...others)).toBe(line);
  });

  it("takes the only near key that is not there yet", () => {
    expect(lineAfter("update: 2021-01-06", "date: 2021-01-06")).toBe("updated: 2021-01-06");
  });
});
