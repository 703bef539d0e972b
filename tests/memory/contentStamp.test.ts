import { describe, expect, it } from "vitest";
import { stampOfAll, writtenSince } from "../../src/memory/contentStamp.ts";

const stamps = (said: Record<string, string>) => new Map(Object.entries(said));

describe("what the disk says of a content folder", () => {
  it("has one name, another for each change", () => {
    const one = stampOfAll(stamps({ "a.md": "1", "b.md": "2" }));
    expect(stampOfAll(stamps({ "a.md": "1", "b.md": "2" }))).toBe(one);
    const others: Record<string, string>[] = [
      { "a.md": "1", "b.md": "3" },
      { "a.md": "1" },
      { "a.md": "1", "c.md": "2" },
    ];
    for (const other of others) {
      expect(stampOfAll(stamps(other))).not.toBe(one);
    }
  });

  it("has none where a file was written to just now", () => {
    expect(stampOfAll(stamps({ "a.md": "1", "b.md": "" }))).toBeUndefined();
  });

  it("tells which files were written to since, and of one that is not certain that it was", () => {
    const then = stamps({ "a.md": "1", "b.md": "2", "c.md": "" });
    expect(writtenSince(then, stamps({ "a.md": "1", "b.md": "3", "c.md": "" }))).toEqual([
      "b.md",
      "c.md",
    ]);
    expect(writtenSince(then, stamps({ "a.md": "1", "b.md": "2", "c.md": "3" }))).toEqual(["c.md"]);
  });

  it.each([
    ["one more", { "a.md": "1", "b.md": "2", "c.md": "3" }],
    ["one less", { "a.md": "1" }],
    ["another name", { "a.md": "1", "c.md": "2" }],
  ])("tells nothing where there is %s", (_, now) => {
    expect(writtenSince(stamps({ "a.md": "1", "b.md": "2" }), stamps(now))).toBeUndefined();
  });
});
